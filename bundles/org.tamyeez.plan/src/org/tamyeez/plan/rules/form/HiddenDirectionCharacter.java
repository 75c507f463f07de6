package org.tamyeez.plan.rules.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.tamyeez.plan.language.HiddenCharacters;
import org.tamyeez.plan.model.PlanFile;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rule.TextEdit;

/** Invisible characters outside texts turn the direction of a line, so that it reads other than what it says. */
public final class HiddenDirectionCharacter extends Rule<PlanFile> {

	/** Declares the rule. */
	public HiddenDirectionCharacter() {
		super("W25", "hidden-direction-character", RuleGroup.FORM, Severity.ERROR, PlanFile.class);
	}

	/** What opens a span is of no use without what closes it: those of one line are one finding. */
	@Override
	protected void check(PlanFile file, Check check) {
		String text = check.text();
		if (!DirectionSpans.areIn(text)) {
			return;
		}
		Map<Integer, List<TextEdit>> byLine = new TreeMap<>();
		for (ILeafNode leaf : check.rootNode().getLeafNodes()) {
			int end = DirectionSpans.isReaderText(leaf) ? leaf.getOffset() : leaf.getEndOffset();
			for (int i = leaf.getOffset(); i < end; i++) {
				if (HiddenCharacters.isDirectionControl(text.charAt(i))) {
					int line = text.lastIndexOf('\n', i);
					byLine.computeIfAbsent(line, start -> new ArrayList<>()).add(new TextEdit(i, 1, ""));
				}
			}
		}
		byLine.values().forEach(edits -> {
			int offset = edits.get(0).offset();
			check.at(offset, 1).safeFix("fix", edits).report(code(text.charAt(offset)));
		});
	}

	static String code(char c) {
		return String.format(Locale.ROOT, "U+%04X", (int) c);
	}
}
