package org.tamyeez.report.style;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.emf.common.util.URI;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.rule.ReaderLanguage;

/**
 * A file that a house style names and that cannot be used.
 *
 * @param cause why
 * @param path  the file as the style names it
 * @param style the file in which the style stands
 * @param line  the line on which the file is named, from 1
 */
public record StyleProblem(Cause cause, String path, URI style, int line) {

	/** Why a file cannot be used. */
	public enum Cause {
		/** There is no such file. */
		MISSING("missing"),
		/** It cannot be read. */
		UNREADABLE("unreadable"),
		/** It has too many bytes, or too many pixels. */
		TOO_LARGE("large"),
		/** It is no picture of a kind that reports can show. */
		NO_PICTURE("picture"),
		/** It is a drawing that brings programs along, or fetches something from elsewhere. */
		UNSAFE_PICTURE("unsafe"),
		/** It is no TrueType font. */
		NO_FONT("font"),
		/** It is a font that its maker does not let others put into documents. */
		LOCKED_FONT("locked");

		private final String key;

		Cause(String key) {
			this.key = key;
		}
	}

	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	/** What is wrong and what to do about it. */
	public String message(Locale language) {
		return new MessageFormat(words(language).getString(cause.key), language).format(new Object[] { path });
	}

	/** The words of the package in a language. */
	static ResourceBundle words(Locale language) {
		Locale locale = ReaderLanguage.of(language) == Language.ARABIC ? Locale.forLanguageTag("ar") : Locale.ROOT;
		return ResourceBundle.getBundle("org.tamyeez.report.style.messages", locale, StyleProblem.class.getClassLoader(),
				NO_FALLBACK);
	}
}
