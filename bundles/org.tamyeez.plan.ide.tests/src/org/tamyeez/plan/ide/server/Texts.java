package org.tamyeez.plan.ide.server;

import java.util.Comparator;
import java.util.List;

import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

import com.google.common.base.Splitter;

/** What editors do with the places that they are told. */
final class Texts {

	private Texts() {
	}

	/** A text after some edits. */
	static String apply(String text, List<? extends TextEdit> edits) {
		StringBuilder changed = new StringBuilder(text);
		edits.stream().sorted(Comparator.comparing((TextEdit edit) -> offset(text, edit.getRange().getStart())).reversed())
				.forEach(edit -> changed.replace(offset(text, edit.getRange().getStart()),
						offset(text, edit.getRange().getEnd()), edit.getNewText()));
		return changed.toString();
	}

	/** What a text has in a range. */
	static String at(String text, Range range) {
		return text.substring(offset(text, range.getStart()), offset(text, range.getEnd()));
	}

	/** The number of a line, counted from 1 as people do, and what it has in a range: {@code 3 Revenue}. */
	static String place(String text, Range range) {
		return range.getStart().getLine() + 1 + " " + at(text, range);
	}

	/** The places of a file, in the order of the text. */
	static List<String> places(String text, List<? extends Location> locations) {
		return locations.stream().map(Location::getRange)
				.sorted(Comparator.comparing(range -> offset(text, range.getStart())))
				.map(range -> place(text, range)).toList();
	}

	private static int offset(String text, Position position) {
		List<String> lines = Splitter.on('\n').splitToList(text);
		int offset = position.getCharacter();
		for (int i = 0; i < position.getLine(); i++) {
			offset += lines.get(i).length() + 1;
		}
		return offset;
	}
}
