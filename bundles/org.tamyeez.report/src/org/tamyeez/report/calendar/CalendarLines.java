package org.tamyeez.report.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.tamyeez.report.font.CleanText;

/** Writes the content lines of RFC 5545: escaped, and folded so that no line is longer than 75 bytes. */
final class CalendarLines {

	private static final int MOST_BYTES = 75;
	private static final byte[] LINE_END = { '\r', '\n' };
	private static final byte[] FOLD = { '\r', '\n', ' ' };

	private final OutputStream out;

	CalendarLines(OutputStream out) {
		this.out = out;
	}

	/** A line whose value is no text: a date, a keyword. */
	void add(String name, String value) throws IOException {
		fold(name + ":" + value);
	}

	/** A line with a text, in which some characters mean something to a calendar. */
	void addText(String name, String text) throws IOException {
		String escaped = CleanText.of(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
				.replaceAll("\\R", "\\\\n");
		add(name, escaped);
	}

	private void fold(String line) throws IOException {
		int bytes = 0;
		for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
			byte[] character = Character.toString(line.codePointAt(i)).getBytes(StandardCharsets.UTF_8);
			if (bytes + character.length > MOST_BYTES) {
				out.write(FOLD);
				// The blank that marks a folded line counts too.
				bytes = 1;
			}
			out.write(character);
			bytes += character.length;
		}
		out.write(LINE_END);
	}
}
