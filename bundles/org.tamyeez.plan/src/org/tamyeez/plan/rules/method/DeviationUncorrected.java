package org.tamyeez.plan.rules.method;

import java.math.BigDecimal;
import java.util.Optional;

import org.tamyeez.plan.model.Measurement;
import org.tamyeez.plan.model.Party;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Parameter;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;

/**
 * A measurement shows that a goal is behind by more than is tolerated, and nothing is planned to correct it. Article:
 * method.
 */
public final class DeviationUncorrected extends Rule<Measurement> {

	private static final Parameter TOLERANCE = Parameter.percent("tolerance", 10);

	/** Declares the rule. */
	public DeviationUncorrected() {
		super("M17", "deviation-uncorrected", RuleGroup.METHOD, Severity.ERROR, Measurement.class, TOLERANCE);
	}

	@Override
	protected void check(Measurement measurement, Check check) {
		if (measurement.getCorrections().isEmpty()) {
			BigDecimal tolerance = measurement.getTolerance() == null ? check.value(TOLERANCE)
					: measurement.getTolerance().amount();
			Deviation.of(measurement).filter(deviation -> deviation.isBehindBy(tolerance))
					.ifPresent(deviation -> report(measurement, deviation, tolerance, check));
		}
	}

	private static void report(Measurement measurement, Deviation deviation, BigDecimal tolerance, Check check) {
		check.at(measurement, PlanPackage.Literals.MEASUREMENT__ACTUAL)
				.fix("fix", check.edits().addToBlock(measurement, correction(measurement, check)))
				.report(measurement.getGoal(), measurement.getDate(), deviation.actual(), deviation.expected(),
						deviation.percent().abs(), tolerance);
	}

	/** A correction for the author to word, with the one who is to answer for it. */
	private static String correction(Measurement measurement, Check check) {
		Edits edits = check.edits();
		Optional<Party> owner = Check.planOf(measurement).flatMap(plan -> Owners.ofCorrection(measurement, plan));
		String text = edits.asking(measurement, "What is done to catch up", "ما يُفعل لتدارك التأخر");
		String by = owner.map(party -> " " + edits.keyword(measurement, "by") + " " + Edits.referenceTo(party)).orElse("");
		String due = edits.written(CorrectionWithoutOwner.due(measurement, check));
		return edits.keyword(measurement, "correction") + " " + text + by + " "
				+ edits.keywordBeforeDate(measurement, "until") + " " + due;
	}
}
