package org.tamyeez.plan.rules.method;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tamyeez.plan.model.Correction;
import org.tamyeez.plan.model.Measurement;
import org.tamyeez.plan.model.Party;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.PlanFacts;

/**
 * A correction that nobody answers for, or that has no day until which it is made: it will stay a good intention. Article:
 * method.
 */
public final class CorrectionWithoutOwner extends Rule<Correction> {

	/** How long fixes give for a correction. */
	private static final int DAYS_TO_CORRECT = 14;

	/** Declares the rule. */
	public CorrectionWithoutOwner() {
		super("M18", "correction-without-owner", RuleGroup.METHOD, Severity.WARNING, Correction.class);
	}

	@Override
	protected void check(Correction correction, Check check) {
		boolean unowned = correction.getOwner() == null;
		boolean undated = correction.getDue() == null;
		if (!unowned && !undated || !(correction.eContainer() instanceof Measurement measurement)) {
			return;
		}
		Check.Report report = check.at(correction, PlanPackage.Literals.CORRECTION__TEXT);
		addFix(correction, measurement, check, report);
		if (!unowned) {
			report.variant("date");
		} else if (!undated) {
			report.variant("owner");
		}
		report.report(correction.getText(), measurement.getGoal());
	}

	/**
	 * The day until which a correction can be asked for: two weeks from the measurement, or from today if that is later, but
	 * not when the plan is over already.
	 */
	static LocalDate due(Measurement measurement, Check check) {
		LocalDate measured = PlanFacts.day(measurement.getDate()).orElse(check.today());
		LocalDate from = measured.isBefore(check.today()) ? check.today() : measured;
		LocalDate due = from.plusDays(DAYS_TO_CORRECT);
		return Check.planOf(measurement).flatMap(plan -> PlanFacts.day(plan.getEnd()))
				.filter(end -> end.isAfter(from) && end.isBefore(due)).orElse(due);
	}

	/** A fix that leaves half of the finding standing would be none. */
	private static void addFix(Correction correction, Measurement measurement, Check check, Check.Report report) {
		Edits edits = check.edits();
		List<String> added = new ArrayList<>();
		List<Object> named = new ArrayList<>();
		if (correction.getOwner() == null) {
			Optional<Party> owner = Check.planOf(correction).flatMap(plan -> Owners.ofCorrection(measurement, plan));
			if (owner.isEmpty()) {
				return;
			}
			added.add(edits.keyword(correction, "by") + " " + Edits.referenceTo(owner.get()));
			named.add(owner.get());
		}
		if (correction.getDue() == null) {
			LocalDate due = due(measurement, check);
			added.add(edits.keywordBeforeDate(correction, "until") + " " + edits.written(due));
			named.add(due);
		}
		report.fix("fix", edits.insertBehind(correction, String.join(" ", added), PlanPackage.Literals.CORRECTION__TEXT,
				PlanPackage.Literals.CORRECTION__OWNER), named);
	}
}
