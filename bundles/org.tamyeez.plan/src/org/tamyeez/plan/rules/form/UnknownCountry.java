package org.tamyeez.plan.rules.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.tamyeez.plan.knowledge.Countries;
import org.tamyeez.plan.knowledge.Country;
import org.tamyeez.plan.model.CountryEntry;
import org.tamyeez.plan.model.Element;
import org.tamyeez.plan.model.OccasionEntry;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.model.Policy;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Nearest;
import org.tamyeez.plan.rule.PolicyView;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rule.Words;

/** What is written as a country is none, so that neither its occasions nor its weekend are known. */
public final class UnknownCountry extends Rule<Element> {

	private static final int CODE_LENGTH = 2;

	/** Declares the rule. */
	public UnknownCountry() {
		super("W40", "unknown-country", RuleGroup.FORM, Severity.ERROR, Element.class);
	}

	@Override
	protected void check(Element element, Check check) {
		if (element instanceof Plan plan) {
			checkAll(plan, Literals.PLAN__COUNTRIES, plan.getCountries(), check.knowledge().countries(), check);
		} else if (element instanceof OccasionEntry occasion && occasion.eContainer() instanceof Policy policy) {
			Countries known = new PolicyView(policy).knowledge().countries();
			checkAll(occasion, Literals.OCCASION_ENTRY__COUNTRIES, occasion.getCountries(), known, check);
		} else if (element instanceof CountryEntry entry && entry.getCode() != null && entry.getText() == null
				&& Countries.builtIn().find(entry.getCode()).isEmpty()) {
			report(entry, Literals.COUNTRY_ENTRY__CODE, 0, entry.getCode(), Countries.builtIn(), check);
		}
	}

	private static void checkAll(Element element, EStructuralFeature feature, List<String> codes, Countries known,
			Check check) {
		for (int i = 0; i < codes.size(); i++) {
			if (known.find(codes.get(i)).isEmpty()) {
				report(element, feature, i, codes.get(i), known, check);
			}
		}
	}

	private static void report(Element element, EStructuralFeature feature, int index, String written, Countries known,
			Check check) {
		Check.Report report = check.at(element, feature, index);
		Optional<Country> meant = known.named(written).or(() -> nearest(written, known));
		if (meant.isPresent()) {
			String code = meant.get().code();
			report.variant("nearest").fix("fix", check.edits().replace(element, feature, index, code), code).report(written,
					code, Words.of(meant.get().name(), meant.get().arabic()));
		} else {
			if (element instanceof CountryEntry) {
				report.variant("new");
			}
			report.report(written);
		}
	}

	/** The country whose name is written nearly so; two letters are near to too many. */
	private static Optional<Country> nearest(String written, Countries known) {
		Map<String, Country> byName = new LinkedHashMap<>();
		known.all().forEach(country -> Stream.of(country.name(), country.arabic())
				.forEach(name -> byName.putIfAbsent(name.replace(' ', '_'), country)));
		return written.length() <= CODE_LENGTH ? Optional.empty()
				: Nearest.of(written, byName.keySet(), 1).stream().findFirst().map(byName::get);
	}
}
