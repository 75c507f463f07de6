package org.tamyeez.plan.rules.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.model.StyleColour;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.value.Colour;

/** A colour of a house style is written in a form that nobody can read. */
public final class StyleColourMalformed extends Rule<StyleColour> {

	private static final Pattern SHORT = Pattern.compile("#?([0-9a-fA-F])([0-9a-fA-F])([0-9a-fA-F])");

	/** Declares the rule. */
	public StyleColourMalformed() {
		super("W45", "style-colour-malformed", RuleGroup.FORM, Severity.ERROR, StyleColour.class);
	}

	@Override
	protected void check(StyleColour colour, Check check) {
		String written = colour.getValue();
		if (written == null || Colour.find(written).isPresent()) {
			return;
		}
		Check.Report report = check.at(colour, Literals.STYLE_COLOUR__VALUE);
		meant(written.strip()).ifPresent(meant -> report.fix("fix",
				check.edits().replace(colour, Literals.STYLE_COLOUR__VALUE, 0, '"' + meant.toString() + '"'),
				meant.toString()));
		report.report(written);
	}

	/** The colour of a form that web pages understand. */
	private static Optional<Colour> meant(String written) {
		Matcher digits = SHORT.matcher(written);
		String whole = digits.matches() ? digits.replaceAll("#$1$1$2$2$3$3") : written;
		return Colour.find(whole.startsWith("#") ? whole : '#' + whole);
	}
}
