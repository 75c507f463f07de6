package org.tamyeez.plan.rule;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.plan.model.Text;

import com.google.common.base.CharMatcher;

/**
 * What stands in a text for the words that its author has still to write: what fixes put there, and what people put there
 * themselves.
 */
public final class Placeholder {

	/** What fixes write where the keyword in front of it says what to put in its place. */
	public static final String MARK = "…";

	/** Vowel signs and letter stretchers, which some write and some do not. */
	private static final CharMatcher SIGNS = CharMatcher.inRange('\u064B', '\u0652').or(CharMatcher.is('\u0640'));
	private static final String WORDS = "todo|tbd|tbc|tba|fixme|xxx|to be (?:decided|defined|determined|confirmed|announced)|"
			+ "(?:ي|ت|س[يت])(?:ستكمل|حدد)(?: لاحقا)?|لم [يت]حدد بعد|للاستكمال";
	private static final Pattern NOTHING_ELSE = Pattern.compile("[@#]?(?:…+|\\.{2,}|[<(]?(?:" + WORDS + ")[>)]?[.…:!]*)",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	private static final Pattern NOTE = Pattern.compile("(?:TODO|TBD|FIXME|يستكمل|للاستكمال)\\s*[:–—-].*", Pattern.DOTALL);
	private static final Pattern QUESTION = Pattern.compile("\\[[^\\[\\]]*\\]");

	private Placeholder() {
	}

	/**
	 * A placeholder that asks for something.
	 *
	 * @param question what the author is to write in its place
	 */
	public static String asking(String question) {
		return '[' + question + ']';
	}

	/** Whether a text is nothing but a placeholder. */
	public static boolean is(@Nullable String text) {
		if (text == null) {
			return false;
		}
		String bare = SIGNS.removeFrom(text).strip();
		return Stream.of(NOTHING_ELSE, NOTE, QUESTION).anyMatch(pattern -> pattern.matcher(bare).matches());
	}

	/** Whether a text in the file's own language is nothing but a placeholder. */
	public static boolean is(@Nullable Text text) {
		return text != null && is(text.getValue());
	}
}
