package org.tamyeez.plan.ide.hover;

import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;

/** Words in Markdown, in which hovers are written. */
final class Markdown {

	private static final Escaper ESCAPER = escaper();

	private Markdown() {
	}

	private static Escaper escaper() {
		Escapers.Builder builder = Escapers.builder();
		for (char c : "\\`*_{}[]<>#|~".toCharArray()) {
			builder.addEscape(c, "\\" + c);
		}
		return builder.build();
	}

	/** A text of the author, in which no sign has a meaning. */
	static String plain(String text) {
		return ESCAPER.escape(text);
	}

	/** A text that stands out. */
	static String bold(String text) {
		return "**" + plain(text) + "**";
	}

	/** What is written in a plan. */
	static String code(String text) {
		return "`" + text.replace("`", "'") + "`";
	}
}
