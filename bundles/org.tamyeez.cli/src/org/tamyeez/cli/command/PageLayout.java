package org.tamyeez.cli.command;

import java.util.ArrayList;
import java.util.List;

import org.tamyeez.cli.check.Style;

/** Lays out the Markdown of a rule's page for a terminal. Its title is left out: it stands in the heading of the command. */
final class PageLayout {

	private static final int WIDTH = 88;
	private static final String CODE = "    ";

	private final Style style;
	private final StringBuilder text = new StringBuilder();
	private final List<String> paragraph = new ArrayList<>();

	PageLayout(Style style) {
		this.style = style;
	}

	String of(String markdown) {
		boolean code = false;
		for (String line : markdown.lines().toList()) {
			if (line.startsWith("```")) {
				endParagraph();
				code = !code;
			} else if (code) {
				text.append(CODE).append(style.code(line.replace("\t", CODE))).append('\n');
			} else {
				addLine(line);
			}
		}
		endParagraph();
		return text.toString();
	}

	private void addLine(String line) {
		if (line.startsWith("# ")) {
			endParagraph();
		} else if (line.startsWith("#")) {
			endParagraph();
			text.append(style.bold(line.replaceFirst("^#+ *", ""))).append('\n');
		} else if (line.isBlank()) {
			endParagraph();
			if (text.length() > 0 && !text.toString().endsWith("\n\n")) {
				text.append('\n');
			}
		} else {
			if (line.startsWith("- ")) {
				endParagraph();
			}
			paragraph.add(line.strip());
		}
	}

	private void endParagraph() {
		String indent = !paragraph.isEmpty() && paragraph.get(0).startsWith("- ") ? "  " : "";
		int column = 0;
		for (String word : String.join(" ", paragraph).replace("**", "").split(" +")) {
			if (column > 0 && column + 1 + word.length() > WIDTH) {
				text.append('\n').append(indent);
				column = indent.length();
			} else if (column > 0) {
				text.append(' ');
				column++;
			}
			text.append(word);
			column += word.length();
		}
		if (column > 0) {
			text.append('\n');
		}
		paragraph.clear();
	}
}
