package org.tamyeez.plan.rules.method;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.model.Tool;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rule.TextEdit;
import org.tamyeez.plan.rules.PlanFacts;
import org.tamyeez.plan.value.PlanDate;

/**
 * A tool is used before anybody has studied and practised it. Paying for a tool does not replace practice. Article: method.
 */
public final class ToolUnpractised extends Rule<Tool> {

	/** How long before its first use a fix proposes to practise a tool. */
	private static final int DAYS_AHEAD = 7;

	/** Declares the rule. */
	public ToolUnpractised() {
		super("M14", "tool-unpractised", RuleGroup.METHOD, Severity.WARNING, Tool.class);
	}

	@Override
	protected void check(Tool tool, Check check) {
		Optional<LocalDate> firstUse = Check.planOf(tool).flatMap(plan -> firstUse(tool, plan));
		if (tool.getPractised() == null) {
			Check.Report report = check.at(tool);
			firstUse.ifPresent(day -> addPractice(tool, day, check.edits(), report));
			report.report(tool);
			return;
		}
		firstUse.filter(day -> isAfter(tool.getPractised(), day) || isAfter(tool.getStudied(), day))
				.ifPresent(day -> reportLate(tool, day, check));
	}

	private static void reportLate(Tool tool, LocalDate firstUse, Check check) {
		boolean practisedLate = isAfter(tool.getPractised(), firstUse);
		EAttribute late = practisedLate ? PlanPackage.Literals.TOOL__PRACTISED : PlanPackage.Literals.TOOL__STUDIED;
		String ahead = check.edits().written(firstUse.minusDays(DAYS_AHEAD));
		List<TextEdit> edits = new ArrayList<>();
		if (practisedLate) {
			edits.addAll(check.edits().replace(tool, PlanPackage.Literals.TOOL__PRACTISED, 0, ahead));
		}
		if (isAfter(tool.getStudied(), firstUse)) {
			edits.addAll(check.edits().replace(tool, PlanPackage.Literals.TOOL__STUDIED, 0, ahead));
		}
		check.at(tool, late).fix("fix-late", edits, ahead).variant(practisedLate ? "late" : "studied-late")
				.report(tool, tool.eGet(late), firstUse);
	}

	private static void addPractice(Tool tool, LocalDate firstUse, Edits edits, Check.Report report) {
		String ahead = edits.written(firstUse.minusDays(DAYS_AHEAD));
		report.fix("fix", edits.insertBehind(tool, edits.keywordBeforeDate(tool, "practised on") + " " + ahead,
				PlanPackage.Literals.NAMED_ELEMENT__NAME, PlanPackage.Literals.TITLED_ELEMENT__TITLE,
				PlanPackage.Literals.TOOL__PRICE, PlanPackage.Literals.TOOL__USERS, PlanPackage.Literals.DATED__START,
				PlanPackage.Literals.DATED__END, PlanPackage.Literals.TOOL__STUDIED), ahead);
	}

	/** The day from which a tool is used: its own, or that of the first activity that uses it. */
	private static Optional<LocalDate> firstUse(Tool tool, Plan plan) {
		Stream<LocalDate> inActivities = PlanFacts.activities(plan).stream()
				.filter(activity -> activity.getTools().contains(tool))
				.flatMap(activity -> PlanFacts.start(activity).stream());
		return Stream.concat(PlanFacts.day(tool.getStart()).stream(), inActivities).min(Comparator.naturalOrder());
	}

	private static boolean isAfter(@Nullable PlanDate date, LocalDate day) {
		return date != null && date.day().isAfter(day);
	}
}
