package org.tamyeez.plan.rules.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import org.tamyeez.plan.house.HouseStyle;
import org.tamyeez.plan.model.ColourRole;
import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.model.Style;
import org.tamyeez.plan.model.StyleColour;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Parameter;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.value.Colour;

/** The text of a house style is hard to tell from the page that it stands on. */
public final class StyleContrastLow extends Rule<Style> {

	/** WCAG 2, level AA, for text of ordinary size. */
	private static final Parameter CONTRAST = new Parameter("contrast", new BigDecimal("4.5"), BigDecimal.ONE,
			BigDecimal.valueOf(21), "to 1");
	private static final List<ColourRole> TEXTS = List.of(ColourRole.TEXT, ColourRole.MUTED);

	/** Declares the rule. */
	public StyleContrastLow() {
		super("W46", "style-contrast-low", RuleGroup.FORM, Severity.WARNING, Style.class, CONTRAST);
	}

	@Override
	protected void check(Style style, Check check) {
		HouseStyle house = HouseStyle.of(style);
		for (ColourRole role : TEXTS) {
			Optional<StyleColour> place = own(style, role).or(() -> own(style, ColourRole.SURFACE));
			if (place.isPresent()) {
				textOf(house, role).ifPresent(
						text -> check(place.get(), role, text, house.colour(ColourRole.SURFACE).orElse(Colour.WHITE),
								check));
			}
		}
	}

	/** A colour that the style states itself; what it takes over is the matter of the style that states it. */
	private static Optional<StyleColour> own(Style style, ColourRole role) {
		return style.getColours().stream().filter(colour -> colour.getRole() == role && colour.getValue() != null)
				.findFirst();
	}

	/** Text is dark where no style says otherwise. */
	private static Optional<Colour> textOf(HouseStyle house, ColourRole role) {
		return house.colour(role).or(() -> role == ColourRole.TEXT ? Optional.of(Colour.BLACK) : Optional.empty());
	}

	private static void check(StyleColour place, ColourRole role, Colour text, Colour ground, Check check) {
		BigDecimal wanted = check.value(CONTRAST);
		double contrast = text.contrastWith(ground);
		if (contrast >= wanted.doubleValue()) {
			return;
		}
		Check.Report report = check.at(place, Literals.STYLE_COLOUR__VALUE);
		if (place.getRole() == role) {
			String better = text.readableOn(ground, wanted.doubleValue()).toString();
			report.fix("fix", check.edits().replace(place, Literals.STYLE_COLOUR__VALUE, 0, '"' + better + '"'), better);
		}
		report.report(role, text.toString(), ground.toString(),
				BigDecimal.valueOf(contrast).setScale(1, RoundingMode.DOWN), wanted);
	}
}
