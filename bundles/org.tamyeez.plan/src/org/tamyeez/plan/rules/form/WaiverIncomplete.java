package org.tamyeez.plan.rules.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.INode;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.model.Text;
import org.tamyeez.plan.model.Waiver;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rule.TextEdit;
import org.tamyeez.plan.value.PlanDate;

/** A waiver does not say why, on whose word and until when. */
public final class WaiverIncomplete extends Rule<Waiver> {

	/** How long a waiver holds where nobody says and the plan has no end. */
	private static final int DAYS = 90;

	/** Declares the rule. */
	public WaiverIncomplete() {
		super("W28", "waiver-incomplete", RuleGroup.FORM, Severity.WARNING, Waiver.class);
	}

	@Override
	protected void check(Waiver waiver, Check check) {
		boolean reasonless = !isWritten(waiver.getReason());
		boolean ownerless = waiver.getOwner() == null;
		boolean endless = waiver.getUntil() == null;
		long missing = Stream.of(reasonless, ownerless, endless).filter(Boolean::booleanValue).count();
		if (missing == 0 || waiver.getRule() == null) {
			return;
		}
		Check.Report report = check.at(waiver, Literals.WAIVER__RULE).fix("fix", complete(waiver, check));
		if (missing == 1) {
			report.variant(reasonless ? "reason" : ownerless ? "owner" : "until");
		}
		report.report(waiver.getRule());
	}

	private static boolean isWritten(@Nullable Text text) {
		return text != null && text.getValue() != null && !text.getValue().isBlank();
	}

	/** Writes what is missing into its place, as a first draft for the author. */
	private static List<TextEdit> complete(Waiver waiver, Check check) {
		Edits edits = check.edits();
		String reason = isWritten(waiver.getReason()) ? written(waiver, Literals.WAIVER__REASON).orElse("")
				: edits.inLanguageOf(waiver, "\"The reason\"", "\"السبب\"");
		String owner = written(waiver, Literals.WAIVER__OWNER)
				.orElseGet(() -> edits.inLanguageOf(waiver, "\"Name\"", "\"الاسم\""));
		String until = written(waiver, Literals.WAIVER__UNTIL).orElseGet(() -> end(waiver, check).toString());
		INode rule = Written.nodes(waiver, Literals.WAIVER__RULE).get(0);
		int end = check.nodeOf(waiver).map(INode::getEndOffset).orElse(rule.getEndOffset());
		String rest = String.join(" ", reason, edits.keyword(waiver, "by"), owner, edits.keyword(waiver, "until"), until);
		return List.of(new TextEdit(rule.getEndOffset(), end - rule.getEndOffset(), " " + rest));
	}

	private static Optional<String> written(EObject element, EStructuralFeature feature) {
		return Written.nodes(element, feature).stream().findFirst().map(Written::text);
	}

	private static LocalDate end(Waiver waiver, Check check) {
		LocalDate later = check.today().plusDays(DAYS);
		return Check.planOf(waiver).map(Plan::getEnd).map(PlanDate::day).filter(day -> day.isAfter(check.today()))
				.orElse(later);
	}
}
