package org.tamyeez.plan.ide.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tamyeez.doc.RulePage;
import org.tamyeez.doc.RulePage.Edition;
import org.tamyeez.doc.html.RuleFacts;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.Policy;
import org.tamyeez.plan.rule.Finding;
import org.tamyeez.plan.rule.Parameter;
import org.tamyeez.plan.rule.PolicyView;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.Severity;

import com.google.common.base.CharMatcher;

/** Derives what a page tells of its rule from what the rule declares, and from what it does with the page's wrong plan. */
public final class RuleFactsReader {

	private final ExamplePlans plans;
	private final Language language;
	private final List<Policy> profiles;

	/**
	 * @param plans   what reads and checks plans
	 * @param edition the language of the pages
	 */
	public RuleFactsReader(ExamplePlans plans, Edition edition) {
		this.plans = plans;
		this.language = Editions.language(edition);
		// Each profile has a name in either language.
		this.profiles = plans.profiles().stream()
				.filter(profile -> CharMatcher.ascii()
						.matchesAllOf(String.valueOf(profile.getName())) == (edition == Edition.EN))
				.toList();
	}

	/** The facts of a rule. */
	public RuleFacts of(Rule<?> rule, Optional<RulePage> page) {
		return new RuleFacts(rule.id(), rule.name(), rule.group().id(), rule.severity().id(),
				plans.messages().summary(rule, language), profiles(rule),
				rule.parameters().stream().map(RuleFactsReader::threshold).toList(),
				page.map(text -> repairs(rule, text)).orElse(List.of()));
	}

	/** How grave the rule is in each profile; none where it is the same everywhere. */
	private List<RuleFacts.Profile> profiles(Rule<?> rule) {
		List<RuleFacts.Profile> severities = profiles.stream().map(profile -> new RuleFacts.Profile(profile.getName(),
				new PolicyView(profile).severityOf(rule).map(Severity::id).orElse("off"))).toList();
		boolean same = severities.stream().allMatch(profile -> profile.severity().equals(rule.severity().id()));
		return same ? List.of() : severities;
	}

	private static RuleFacts.Threshold threshold(Parameter parameter) {
		// A unit in words says no more than the name, and would have to be said in each language.
		String unit = CharMatcher.javaLetter().matchesAnyOf(parameter.unit()) ? "" : parameter.unit();
		return new RuleFacts.Threshold(parameter.name(), number(parameter.defaultValue()) + unit,
				number(parameter.minimum()) + unit, number(parameter.maximum()) + unit);
	}

	private static String number(BigDecimal number) {
		return number.toPlainString();
	}

	private List<RuleFacts.Repair> repairs(Rule<?> rule, RulePage page) {
		List<RuleFacts.Repair> repairs = new ArrayList<>();
		for (Finding finding : plans.findings(page.wrongExample(), rule.name())) {
			finding.fixes().forEach(fix -> repairs
					.add(new RuleFacts.Repair(plans.messages().title(finding, fix, language), fix.safe())));
		}
		return repairs;
	}
}
