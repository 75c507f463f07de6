package org.tamyeez.plan.ide.server;

import org.eclipse.lsp4j.Position;

/**
 * A text of a test with a caret in it, which is written as a stroke.
 *
 * @param text     the text without the stroke
 * @param position where the stroke was
 */
record Caret(String text, Position position) {

	private static final char STROKE = '|';

	static Caret in(String marked) {
		int offset = marked.indexOf(STROKE);
		if (offset < 0 || marked.indexOf(STROKE, offset + 1) >= 0) {
			throw new IllegalArgumentException("One stroke is wanted in " + marked);
		}
		String before = marked.substring(0, offset);
		int line = (int) before.chars().filter(c -> c == '\n').count();
		int column = offset - before.lastIndexOf('\n') - 1;
		return new Caret(before + marked.substring(offset + 1), new Position(line, column));
	}
}
