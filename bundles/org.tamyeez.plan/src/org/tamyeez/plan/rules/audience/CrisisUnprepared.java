package org.tamyeez.plan.rules.audience;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.tamyeez.plan.model.Crisis;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.model.Risk;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rule.TextEdit;

/**
 * Nothing is ready for the day something goes wrong with society, or a risk lacks who speaks, through which channel or
 * within what time. Public relations saves marketing from such a crisis, if it is ready. Article: audience.
 */
public final class CrisisUnprepared extends Rule<Plan> {

	/** Declares the rule. */
	public CrisisUnprepared() {
		super("A16", "crisis-unprepared", RuleGroup.AUDIENCE, Severity.WARNING, Plan.class);
	}

	@Override
	protected void check(Plan plan, Check check) {
		List<Risk> risks = plan.getCrises().stream().flatMap(crisis -> crisis.getRisks().stream()).toList();
		CrisisAnswer answer = new CrisisAnswer(plan, check.edits());
		if (!risks.isEmpty()) {
			risks.forEach(risk -> check(risk, answer, check));
		} else if (!plan.getCrises().isEmpty()) {
			Crisis crisis = plan.getCrises().get(0);
			check.at(crisis).variant("empty").fix("fix", edits(answer.risk(crisis),
					line -> check.edits().addToBlock(crisis, line))).report();
		} else if (goesOut(plan)) {
			check.at(plan)
					.fix("fix.section", edits(answer.section(plan), section -> check.edits().addToBlock(plan, section)))
					.report(plan);
		}
	}

	/** Whether the plan already says that it addresses people. */
	private static boolean goesOut(Plan plan) {
		return !plan.getGoals().isEmpty() || !plan.getMessages().isEmpty() || !plan.getChannels().isEmpty()
				|| !plan.getPhases().isEmpty();
	}

	private static void check(Risk risk, CrisisAnswer answer, Check check) {
		List<String> missing = new ArrayList<>();
		if (risk.getSpeaker() == null) {
			missing.add("speaker");
		}
		if (risk.getChannels().isEmpty()) {
			missing.add("channel");
		}
		if (risk.getWithin() == null) {
			missing.add("time");
		}
		if (!missing.isEmpty()) {
			check.at(risk, PlanPackage.Literals.RISK__TEXT).variant(String.join("-", missing))
					.fix("fix", edits(answer.partsMissingIn(risk), parts -> check.edits().insertBehind(risk, parts,
							PlanPackage.Literals.RISK__TEXT, PlanPackage.Literals.RISK__SPEAKER,
							PlanPackage.Literals.RISK__CHANNELS,
							PlanPackage.Literals.RISK__WITHIN)))
					.report(risk.getText());
		}
	}

	private static <T> List<TextEdit> edits(Optional<T> written, Function<T, List<TextEdit>> edit) {
		return written.map(edit).orElse(List.of());
	}
}
