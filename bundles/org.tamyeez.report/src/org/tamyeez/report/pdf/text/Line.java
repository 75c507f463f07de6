package org.tamyeez.report.pdf.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of text, ready to be shown.
 *
 * @param fragments its parts, in the order they are read
 * @param width     how much room it takes, in points
 */
public record Line(List<Fragment> fragments, double width) {

	/** Its words. */
	public String text() {
		return fragments.stream().map(Fragment::text).collect(Collectors.joining());
	}
}
