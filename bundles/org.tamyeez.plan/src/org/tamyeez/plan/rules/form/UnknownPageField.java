package org.tamyeez.plan.rules.form;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.tamyeez.plan.house.PageField;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.model.Style;
import org.tamyeez.plan.model.Text;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Nearest;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rule.TextEdit;
import org.tamyeez.plan.rule.Words;

/** The header or footer of a house style asks for something that no report can fill in, and would be printed as it is. */
public final class UnknownPageField extends Rule<Style> {

	/** Declares the rule. */
	public UnknownPageField() {
		super("W48", "unknown-page-field", RuleGroup.FORM, Severity.WARNING, Style.class);
	}

	@Override
	protected void check(Style style, Check check) {
		Stream.of(style.getHeader(), style.getFooter()).filter(Objects::nonNull).forEach(text -> check(text, check));
	}

	private static void check(Text text, Check check) {
		checkLiteral(text, Literals.TEXT__VALUE, check);
		text.getTranslations().forEach(one -> checkLiteral(one, Literals.TRANSLATION__VALUE, check));
	}

	private static void checkLiteral(EObject holder, EStructuralFeature feature, Check check) {
		for (INode literal : Written.nodes(holder, feature)) {
			for (PageField.Unknown unknown : PageField.unknownIn(Written.text(literal))) {
				report(unknown, literal.getOffset() + unknown.start(), check);
			}
		}
	}

	private static void report(PageField.Unknown unknown, int offset, Check check) {
		List<String> known = Stream.of(PageField.values())
				.flatMap(field -> Stream.of(field.name(Language.ENGLISH), field.name(Language.ARABIC))).toList();
		int length = unknown.end() - unknown.start();
		Check.Report report = check.at(offset, length);
		for (String nearest : Nearest.of(unknown.name(), known, 1)) {
			report.fix("fix", List.of(new TextEdit(offset, length, inBraces(nearest))), inBraces(nearest));
		}
		report.report(inBraces(unknown.name()), Stream.of(PageField.values()).map(UnknownPageField::words).toList());
	}

	private static Words words(PageField field) {
		return Words.of(inBraces(field.name(Language.ENGLISH)), inBraces(field.name(Language.ARABIC)));
	}

	private static String inBraces(String name) {
		return '{' + name + '}';
	}
}
