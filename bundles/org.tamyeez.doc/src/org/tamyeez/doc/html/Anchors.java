package org.tamyeez.doc.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes the anchors of headings as GitHub makes them, so that a link within a page works in both places. */
final class Anchors {

	private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_ -]");

	private final Map<String, Integer> used = new HashMap<>();

	String of(String heading) {
		String anchor = DROPPED.matcher(heading.toLowerCase(Locale.ROOT).strip()).replaceAll("").replace(' ', '-');
		int before = used.merge(anchor, 1, Integer::sum) - 1;
		return before == 0 ? anchor : anchor + '-' + before;
	}
}
