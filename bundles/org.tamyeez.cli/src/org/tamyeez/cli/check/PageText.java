package org.tamyeez.cli.check;

/** The text of a page without its marks, for readers that know no Markdown. */
final class PageText {

	private PageText() {
	}

	/** The page with headings, fences and emphasis taken off. */
	static String plain(String markdown) {
		StringBuilder text = new StringBuilder();
		boolean code = false;
		for (String line : markdown.lines().toList()) {
			if (line.startsWith("```")) {
				code = !code;
			} else {
				text.append(code ? "    " + line : line.replaceFirst("^#+ ", "").replace("**", "").replace("`", ""))
						.append('\n');
			}
		}
		return text.toString();
	}
}
