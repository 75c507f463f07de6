package org.tamyeez.report.portfolio;

/**
 * A file of which nothing can be told.
 *
 * @param file   the file, as it was named
 * @param line   the line of the first mistake, from 1; 0 where it concerns the whole file
 * @param column the column, likewise
 * @param reason what is wrong, in the language of the portfolio
 */
public record UnreadablePlan(String file, int line, int column, String reason) {

	/** Where the first mistake is: {@code file:line:column}, or the file alone. */
	public String place() {
		return line == 0 ? file : file + ":" + line + ":" + column;
	}
}
