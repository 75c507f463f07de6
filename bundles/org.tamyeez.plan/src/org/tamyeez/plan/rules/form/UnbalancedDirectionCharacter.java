package org.tamyeez.plan.rules.form;

import java.util.List;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.tamyeez.plan.model.PlanFile;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rule.TextEdit;

/** A text opens a span with a direction of its own and does not close it, so that what follows is turned as well. */
public final class UnbalancedDirectionCharacter extends Rule<PlanFile> {

	/** Declares the rule. */
	public UnbalancedDirectionCharacter() {
		super("W26", "unbalanced-direction-character", RuleGroup.FORM, Severity.WARNING, PlanFile.class);
	}

	@Override
	protected void check(PlanFile file, Check check) {
		if (!DirectionSpans.areIn(check.text())) {
			return;
		}
		for (ILeafNode leaf : check.rootNode().getLeafNodes()) {
			if (DirectionSpans.isReaderText(leaf)) {
				List<TextEdit> edits = DirectionSpans.unbalanced(leaf.getText()).stream()
						.map(index -> new TextEdit(leaf.getOffset() + index, 1, "")).toList();
				if (!edits.isEmpty()) {
					int offset = edits.get(0).offset();
					check.at(offset, 1).fix("fix", edits)
							.report(HiddenDirectionCharacter.code(check.text().charAt(offset)));
				}
			}
		}
	}
}
