package org.tamyeez.plan.ide.server;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.tamyeez.plan.rule.Location;

/** Turns places in files into those of the Language Server Protocol, which counts lines and columns from 0. */
public final class Positions {

	private Positions() {
	}

	/** The range of a place. */
	public static Range range(Location location) {
		return new Range(new Position(location.line() - 1, location.column() - 1),
				new Position(location.endLine() - 1, location.endColumn() - 1));
	}

	/** Whether two ranges have a character or an end in common. */
	public static boolean touch(Range one, Range other) {
		return !isBefore(one.getEnd(), other.getStart()) && !isBefore(other.getEnd(), one.getStart());
	}

	/** Whether a position lies within a range or at one of its ends. */
	public static boolean contains(Range range, Position position) {
		return touch(range, new Range(position, position));
	}

	private static boolean isBefore(Position one, Position other) {
		return one.getLine() < other.getLine()
				|| one.getLine() == other.getLine() && one.getCharacter() < other.getCharacter();
	}
}
