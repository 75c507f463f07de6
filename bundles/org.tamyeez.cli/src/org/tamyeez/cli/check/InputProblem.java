package org.tamyeez.cli.check;

import java.util.List;

import org.tamyeez.cli.ToolMessages;

/**
 * Why a file could not be read, or what is worth knowing of how it was read, as data.
 *
 * @param code      the name of the problem, for programs; its message stands under {@code input.} and this name
 * @param arguments what the message mentions, the file as it was named first
 * @param line      the line where the problem is, from 1; 0 where it concerns the whole file
 * @param column    the column, from 1; 0 where it concerns the whole file
 */
public record InputProblem(String code, List<Object> arguments, int line, int column) {

	/** A problem of a whole file. */
	public static InputProblem of(String code, Object... arguments) {
		return new InputProblem(code, List.of(arguments), 0, 0);
	}

	/** The words for it. */
	public String message(ToolMessages words) {
		return words.text("input." + code, arguments.toArray());
	}

	/** The file that it concerns, as it was named. */
	public String shown() {
		return String.valueOf(arguments.get(0));
	}
}
