package org.tamyeez.plan.rules.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.plan.knowledge.Countries;
import org.tamyeez.plan.knowledge.Country;
import org.tamyeez.plan.model.Element;
import org.tamyeez.plan.model.Measurement;
import org.tamyeez.plan.model.Phase;
import org.tamyeez.plan.model.PhaseKind;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.model.Review;
import org.tamyeez.plan.model.Weekday;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rule.TextEdit;
import org.tamyeez.plan.rule.Words;
import org.tamyeez.plan.value.PlanDate;

/** A review, a measurement or the first day of a launch falls on a day when nobody works in the countries of the plan. */
public final class ReviewOnWeekend extends Rule<Element> {

	/** Declares the rule. */
	public ReviewOnWeekend() {
		super("W43", "review-on-weekend", RuleGroup.FORM, Severity.INFO, Element.class);
	}

	@Override
	protected void check(Element element, Check check) {
		if (element instanceof Review review) {
			check(review, Literals.REVIEW__DATE, review.getDate(), "", check);
		} else if (element instanceof Measurement measurement) {
			check(measurement, Literals.MEASUREMENT__DATE, measurement.getDate(), "measurement", check);
		} else if (element instanceof Phase phase && phase.getKind() == PhaseKind.LAUNCH) {
			check(phase, Literals.DATED__START, phase.getStart(), "launch", check);
		}
	}

	private static void check(Element element, EAttribute feature, @Nullable PlanDate date, String variant, Check check) {
		Optional<Plan> plan = Check.planOf(element);
		if (date == null || plan.isEmpty()) {
			return;
		}
		List<Country> countries = check.knowledge().countries().of(plan.get().getCountries());
		if (countries.size() < plan.get().getCountries().size() || !Countries.isWeekendOfAll(countries, date.day())) {
			return;
		}
		Check.Report report = check.at(element, feature);
		Countries.nextWorkingDay(countries, date.day()).filter(day -> fits(day, plan.get()))
				.ifPresent(
						day -> report.fix("fix", move(element, feature, date, day, check), new PlanDate(day, date.hijri())));
		if (!variant.isEmpty()) {
			report.variant(variant);
		}
		report.report(Label.of(element), Weekday.valueOf(date.day().getDayOfWeek().name()), date,
				countries.stream().map(ReviewOnWeekend::words).toList());
	}

	/** A day behind the end of the plan would be no help. */
	private static boolean fits(LocalDate day, Plan plan) {
		return plan.getEnd() == null || !day.isAfter(plan.getEnd().day());
	}

	private static List<TextEdit> move(Element element, EAttribute feature, PlanDate date, LocalDate day, Check check) {
		return check.edits().replace(element, feature, 0, check.edits().written(new PlanDate(day, date.hijri()), element));
	}

	private static Words words(Country country) {
		return Words.of(country.name(), country.arabic());
	}
}
