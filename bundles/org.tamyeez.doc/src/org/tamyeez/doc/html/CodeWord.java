package org.tamyeez.doc.html;

import java.text.Bidi;

/** Shows a word of code within a sentence. It has a direction of its own: pages in Arabic name rules and options. */
final class CodeWord {

	private CodeWord() {
	}

	/** The word as HTML. */
	static String of(String word) {
		boolean arabic = Bidi.requiresBidi(word.toCharArray(), 0, word.length());
		return new Markup().element("code", word, "dir", arabic ? "auto" : "ltr", "lang", arabic ? "ar" : "en").toString();
	}
}
