package org.tamyeez.cli.check;

import java.util.Arrays;

/** The lines of a text, for finding the line of a place quickly however long the lines are. */
final class Lines {

	private final String text;
	private int[] starts = new int[16];
	private int count = 1;

	Lines(String text) {
		this.text = text;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
				if (count == starts.length) {
					starts = Arrays.copyOf(starts, 2 * count);
				}
				starts[count++] = i + 1;
			}
		}
	}

	/** The place of a stretch of the text. */
	Place place(String path, int offset, int length) {
		int line = lineAt(offset);
		int endLine = lineAt(offset + length);
		return new Place(path, offset, length, line, offset - start(line) + 1, endLine,
				offset + length - start(endLine) + 1);
	}

	/** The line that an offset lies in, from 1. */
	int lineAt(int offset) {
		int found = Arrays.binarySearch(starts, 0, count, offset);
		return found >= 0 ? found + 1 : -found - 1;
	}

	/** The offset at which a line starts. */
	int start(int line) {
		return starts[line - 1];
	}

	/** The offset of the line break that ends a line. */
	int end(int line) {
		int end = line < count ? starts[line] : text.length();
		while (end > start(line) && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
			end--;
		}
		return end;
	}
}
