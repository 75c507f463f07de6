package org.tamyeez.plan.rule;

import java.util.Comparator;
import java.util.List;

/**
 * A repair that can be made without the author's help.
 *
 * @param message   the key of its title in {@code messages.properties}
 * @param arguments what the title mentions
 * @param edits     the changes, which do not overlap
 * @param safe      whether it can be made unseen; otherwise the author has to look at what came of it
 */
public record Fix(String message, List<Object> arguments, List<TextEdit> edits, boolean safe) {

	/**
	 * The text after the repair.
	 *
	 * @param text the text that the finding was made in
	 */
	public String applyTo(String text) {
		StringBuilder result = new StringBuilder(text);
		edits.stream().sorted(Comparator.comparingInt(TextEdit::offset).reversed())
				.forEach(edit -> result.replace(edit.offset(), edit.offset() + edit.length(), edit.newText()));
		return result.toString();
	}
}
