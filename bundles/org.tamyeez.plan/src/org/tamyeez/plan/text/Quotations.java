package org.tamyeez.plan.text;

import java.util.BitSet;
import java.util.Map;

import com.google.common.base.CharMatcher;

/** Which parts of a text stand in quotation marks, and so are somebody else's words. */
final class Quotations {

	/** What opens a quotation, and what can close it: in Arabic texts the curved marks stand either way round. */
	private static final Map<Character, CharMatcher> CLOSING = Map.of('«', CharMatcher.is('»'), '‹', CharMatcher.is('›'),
			'"', CharMatcher.is('"'), '“', CharMatcher.is('”'), '”', CharMatcher.anyOf("“”"), '„', CharMatcher.anyOf("“”"));

	private final BitSet quoted = new BitSet();

	Quotations(String text) {
		int position = 0;
		while (position < text.length()) {
			CharMatcher closing = CLOSING.get(text.charAt(position));
			int end = closing == null ? -1 : closing.indexIn(text, position + 1);
			if (end > 0) {
				quoted.set(position, end);
				position = end;
			}
			position++;
		}
	}

	/** Whether a place of the text stands in quotation marks. */
	boolean contain(int position) {
		return quoted.get(position);
	}
}
