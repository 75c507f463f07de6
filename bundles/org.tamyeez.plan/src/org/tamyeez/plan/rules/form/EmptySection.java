package org.tamyeez.plan.rules.form;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.tamyeez.plan.language.HiddenCharacters;
import org.tamyeez.plan.language.VisibleLeaves;
import org.tamyeez.plan.model.Crisis;
import org.tamyeez.plan.model.Element;
import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.model.Team;
import org.tamyeez.plan.model.Text;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rule.TextEdit;

/** A section or a text is there and says nothing. */
public final class EmptySection extends Rule<EObject> {

	/** Declares the rule. */
	public EmptySection() {
		super("W22", "empty-section", RuleGroup.FORM, Severity.WARNING, EObject.class);
	}

	@Override
	protected void check(EObject element, Check check) {
		if (element instanceof Text text && text.getValue() != null && isBlank(text.getValue())) {
			checkText(text, check);
		} else if (element instanceof Element && element.eContainer() != null && !isFoundByOthers(element)) {
			check.nodeOf(element).ifPresent(node -> checkBlock(element, node, check));
		}
	}

	/** A crisis without risks is what crisis-unprepared finds, and a goal without a measure what goal-unmeasurable finds. */
	private static boolean isFoundByOthers(EObject element) {
		return element instanceof Crisis || element instanceof Goal;
	}

	private static void checkText(Text text, Check check) {
		Check.Report report = check.at(text, Literals.TEXT__VALUE).variant("text");
		if (text.eContainmentFeature() == Literals.TITLED_ELEMENT__TITLE) {
			report.fix("fix-title", check.nodeOf(text)
					.map(node -> Written.remove(check, node.getOffset(), node.getEndOffset())).orElse(List.of()));
		}
		report.report(Label.of(text));
	}

	private static void checkBlock(EObject element, INode node, Check check) {
		List<ILeafNode> last = VisibleLeaves.fromTheEnd(node).limit(2).toList();
		if (last.size() < 2 || !"}".equals(last.get(0).getText()) || !"{".equals(last.get(1).getText())) {
			return;
		}
		ILeafNode closing = last.get(0);
		ILeafNode opening = last.get(1);
		Check.Report report = check.at(element);
		if (element instanceof Plan) {
			report.variant("plan");
		} else if (element instanceof Team) {
			report.variant("team").fix("fix-section", remove(check, node));
		} else {
			report.fix("fix", Written.remove(check, opening.getOffset(), closing.getEndOffset()));
		}
		report.report(Label.of(element));
	}

	private static List<TextEdit> remove(Check check, INode node) {
		return Written.remove(check, node.getOffset(), node.getEndOffset());
	}

	private static boolean isBlank(String text) {
		return text.chars().allMatch(c -> Character.isWhitespace(c) || HiddenCharacters.isHidden((char) c));
	}
}
