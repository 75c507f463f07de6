package org.tamyeez.cli.check;

import java.util.List;

/** A form in which the findings of many files are given out. Files come in a stable order, whichever was ready first. */
interface Report {

	/** Takes what came of the next file. */
	void add(Outcome outcome);

	/**
	 * Ends the report.
	 *
	 * @param totals the sums over all files
	 * @param notes  what is worth knowing of how files were found and read
	 */
	void end(Totals totals, List<InputProblem> notes);
}
