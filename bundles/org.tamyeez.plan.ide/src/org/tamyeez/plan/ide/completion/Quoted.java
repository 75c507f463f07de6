package org.tamyeez.plan.ide.completion;

import java.util.regex.Pattern;

/** Puts what is no name into quotation marks. */
final class Quoted {

	private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{Mn}\\p{Nd}_-]*");

	private Quoted() {
	}

	/** The words as a designation: as they are where they are one name, else as a text. */
	static String ifNeeded(String words) {
		return NAME.matcher(words).matches() ? words : text(words);
	}

	/** The words as a text. */
	static String text(String words) {
		return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}
}
