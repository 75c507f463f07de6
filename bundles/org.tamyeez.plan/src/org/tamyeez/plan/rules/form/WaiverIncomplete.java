package org.tamyeez.plan.rules.form;

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
import org.tamyeez.plan.rule.WaiverDraft;

/** A waiver does not say why, on whose word and until when. */
public final class WaiverIncomplete extends Rule<Waiver> {

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
		Optional<Plan> plan = Check.planOf(waiver);
		String reason = isWritten(waiver.getReason()) ? written(waiver, Literals.WAIVER__REASON).orElse("")
				: WaiverDraft.reason(waiver, edits);
		String owner = written(waiver, Literals.WAIVER__OWNER).orElseGet(() -> WaiverDraft.owner(plan, waiver, edits));
		String until = written(waiver, Literals.WAIVER__UNTIL)
				.orElseGet(() -> edits.written(WaiverDraft.end(plan, check.today())));
		INode rule = Written.nodes(waiver, Literals.WAIVER__RULE).get(0);
		int end = check.nodeOf(waiver).map(INode::getEndOffset).orElse(rule.getEndOffset());
		String rest = String.join(" ", reason, edits.keyword(waiver, "by"), owner,
				edits.keywordBeforeDate(waiver, "until"), until);
		return List.of(new TextEdit(rule.getEndOffset(), end - rule.getEndOffset(), " " + rest));
	}

	private static Optional<String> written(EObject element, EStructuralFeature feature) {
		return Written.nodes(element, feature).stream().findFirst().map(Written::text);
	}
}
