package org.tamyeez.plan.rules.form;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.tamyeez.plan.model.NamedElement;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rule.TextEdit;

/** One word of a name has letters of two scripts, so that it cannot be typed again from sight. */
public final class MixedScriptName extends Rule<NamedElement> {

	/** Scripts that no language writes one word in together. */
	private static final Set<UnicodeScript> APART = EnumSet.of(UnicodeScript.LATIN, UnicodeScript.ARABIC,
			UnicodeScript.CYRILLIC, UnicodeScript.GREEK, UnicodeScript.HEBREW);

	/** Declares the rule. */
	public MixedScriptName() {
		super("W23", "mixed-script-name", RuleGroup.FORM, Severity.WARNING, NamedElement.class);
	}

	@Override
	protected void check(NamedElement element, Check check) {
		String name = element.getName();
		if (name == null || scriptsOf(name).size() < 2) {
			return;
		}
		String clear = LookAlikes.inLatin(name).orElseGet(() -> separated(name));
		if (!clear.equals(name)) {
			check.at(element).fix("fix", rename(name, clear, check), clear).report(name);
		}
	}

	/** The scripts of the first word of a name that mixes some. */
	private static Set<UnicodeScript> scriptsOf(String name) {
		for (String word : name.split("[_-]")) {
			Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
			word.codePoints().mapToObj(UnicodeScript::of).filter(APART::contains).forEach(scripts::add);
			if (scripts.size() > 1) {
				return scripts;
			}
		}
		return Set.of();
	}

	/** The name with a line between letters of different scripts. */
	private static String separated(String name) {
		StringBuilder separated = new StringBuilder();
		UnicodeScript last = null;
		for (int c : name.codePoints().toArray()) {
			UnicodeScript script = UnicodeScript.of(c);
			if (APART.contains(script)) {
				if (last != null && last != script
						&& Character.isLetterOrDigit(separated.codePointBefore(separated.length()))) {
					separated.append('_');
				}
				last = script;
			}
			separated.appendCodePoint(c);
		}
		return separated.toString();
	}

	/** Writes another name wherever the file has this one. */
	private static List<TextEdit> rename(String name, String clear, Check check) {
		List<TextEdit> edits = new ArrayList<>();
		for (ILeafNode leaf : check.rootNode().getLeafNodes()) {
			if (!leaf.isHidden() && Normalizer.normalize(leaf.getText(), Normalizer.Form.NFC).equals(name)) {
				edits.add(new TextEdit(leaf.getOffset(), leaf.getLength(), clear));
			}
		}
		return edits;
	}
}
