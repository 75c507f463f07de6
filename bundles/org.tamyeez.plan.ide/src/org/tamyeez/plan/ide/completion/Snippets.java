package org.tamyeez.plan.ide.completion;

import java.util.regex.Pattern;

/** Texts with gaps, in the protocol's form: {@code $1}, {@code ${1:what stands there at first}}. */
public final class Snippets {

	private static final Pattern NAMED_GAP = Pattern.compile("\\$\\{\\d+:([^}]*)\\}");
	private static final Pattern BARE_GAP = Pattern.compile("\\$(?:\\d+|\\{\\d+\\})");

	private Snippets() {
	}

	/** The text as it is written where an editor knows no gaps: each filled with what stands there at first. */
	public static String plain(String snippet) {
		return BARE_GAP.matcher(NAMED_GAP.matcher(snippet).replaceAll("$1")).replaceAll("").replaceAll("(?m)[ \t]+$", "")
				.replaceAll("\n+(?=\n)", "");
	}
}
