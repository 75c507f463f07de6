package org.tamyeez.doc.html;

import java.util.List;

/**
 * A page as HTML.
 *
 * @param html     what stands on the page
 * @param headings its headings, in order
 * @param lead     the text of its first paragraph
 */
public record RenderedPage(String html, List<Heading> headings, String lead) {

	/**
	 * A heading that can be linked to.
	 *
	 * @param level 1 for the title of the page
	 * @param id    its anchor
	 * @param text  its text
	 */
	public record Heading(int level, String id, String text) {
	}

	/** The title of the page. */
	public String title() {
		return headings.isEmpty() ? "" : headings.get(0).text();
	}
}
