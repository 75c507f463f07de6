package org.tamyeez.report.document;

/**
 * A name with its value.
 *
 * @param name  what it is
 * @param value how much, who, when
 */
public record Fact(String name, RichText value) {

	/** A fact with a plain value. */
	public static Fact of(String name, String value) {
		return new Fact(name, RichText.of(value));
	}
}
