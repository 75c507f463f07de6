package org.tamyeez.cli.check;

import java.util.ArrayList;
import java.util.List;

/** Keeps back what a baseline holds, file by file, and counts what it held back and what of it is gone. */
final class BaselineRun {

	private final Baseline baseline;
	private final RuleSelection selection;
	private final List<Input> inputs;
	private int next;

	/**
	 * @param baseline  what is known
	 * @param selection the rules that the user wants to hear
	 * @param inputs    the files, in the order in which they come
	 */
	BaselineRun(Baseline baseline, RuleSelection selection, List<Input> inputs) {
		this.baseline = baseline;
		this.selection = selection;
		this.inputs = inputs;
	}

	/** What is left to tell of the next file. */
	Outcome newIn(Outcome outcome, Totals totals) {
		Baseline.Known known = baseline.of(inputs.get(next++).path());
		List<WordedFinding> fresh = new ArrayList<>(outcome.findings());
		fresh.removeIf(found -> known.takes(found.finding(), found.fingerprint()));
		// What was not checked, or not by all rules, may still be there.
		boolean checked = outcome.problem() == null
				&& fresh.stream().allMatch(found -> Baseline.canHide(found.finding().rule()));
		totals.addHidden(outcome.findings().size() - fresh.size(), checked ? known.unmet(selection::wants) : 0);
		return new Outcome(outcome.shown(), outcome.status(), outcome.language(), fresh, outcome.waived(),
				outcome.problem());
	}

	/** Counts what was known of files that are no more. */
	void end(Totals totals) {
		baseline.ofLostFiles(inputs).forEach(known -> totals.addHidden(0, known.unmet(selection::wants)));
	}
}
