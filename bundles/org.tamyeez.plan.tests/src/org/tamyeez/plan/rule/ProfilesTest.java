package org.tamyeez.plan.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamyeez.plan.language.Catalogue;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanFile;
import org.tamyeez.plan.rules.AllRules;
import org.tamyeez.testing.Checked;
import org.tamyeez.testing.Plans;

/** The policies to start from are there in every folder, and speak of every rule of the articles. */
class ProfilesTest {

	private final Plans plans = Plans.withRule("pr-missing");

	private static List<Severity> severities(Checked checked) {
		return checked.findings().stream().map(Finding::severity).toList();
	}

	/** Checks what a policy makes of each rule; a new rule that is an error or an info may need a line in the profile. */
	private static void assertDecides(String policy, UnaryOperator<Severity> expected) {
		XtextResource resource = Plans.withRules().read("plan P { policy " + policy + " }");
		EcoreUtil.resolveAll(resource);
		Plan plan = (Plan) ((PlanFile) resource.getContents().get(0)).getElements().get(0);
		PolicyView view = new PolicyView(plan.getPolicy());
		for (Rule<?> rule : AllRules.own()) {
			Severity severity = rule.group() == RuleGroup.FORM ? rule.severity() : expected.apply(rule.severity());
			assertEquals(Optional.of(severity), view.severityOf(rule), () -> policy + ", rule " + rule.name());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "strict", "صارمة" })
	void strictMakesEachRuleOfTheArticlesGraver(String policy) {
		assertDecides(policy, severity -> severity == Severity.INFO ? Severity.WARNING : Severity.ERROR);
	}

	@ParameterizedTest
	@ValueSource(strings = { "standard", "معتادة" })
	void standardChangesNothing(String policy) {
		assertDecides(policy, severity -> severity);
	}

	@ParameterizedTest
	@ValueSource(strings = { "advisory", "إرشادية" })
	void advisoryKnowsNoErrorsOfTheArticles(String policy) {
		assertDecides(policy, severity -> severity == Severity.ERROR ? Severity.WARNING : severity);
	}

	@Test
	void aPlanNamesOne() {
		assertEquals(List.of(Severity.ERROR), severities(plans.check("plan P { policy strict goal A marketing }")));
	}

	@Test
	void aPlanNamesOneInArabic() {
		assertEquals(List.of(Severity.ERROR), severities(plans.check("خطة خ { السياسة صارمة هدف أ تسويق }")));
	}

	@Test
	void aHouseStartsFromOne() {
		assertEquals(List.of(Severity.INFO), severities(plans.check("""
				policy House extends strict { rule pr-missing is info }
				plan P { policy House goal A marketing }
				""")));
	}

	@Test
	void aHouseCanSwitchOffAGroupThatTheProfileNamesRulesOf() {
		assertEquals(List.of(), severities(Plans.withRule("no-adverse-group").check("""
				policy House extends strict { rules of audience is off }
				plan P { policy House audience Town { group A group B } }
				""")));
	}

	@Test
	void thePolicyOfTheFileIsMeantFirst() {
		assertEquals(List.of(Severity.INFO), severities(plans.check("""
				policy strict { rule pr-missing is info }
				plan P { policy strict goal A marketing }
				""")));
	}

	@Test
	void thePolicyOfTheFolderIsMeantBeforeTheBuiltInOne() {
		Checked checked = plans.check(Map.of("house.mplan", "policy strict { rule pr-missing is info }",
				"plan.mplan", "plan P { policy strict goal A marketing }"), "plan.mplan");
		assertEquals(List.of(Severity.INFO), severities(checked), checked::toString);
	}

	@Test
	void theProfilesThemselvesAreInOrder() {
		Plans all = Plans.withAllRules();
		XtextResource resource = all.read("plan P");
		XtextResource profiles = (XtextResource) resource.getResourceSet().getResource(Catalogue.PROFILES, true);
		assertEquals(List.of(),
				all.service(PlanChecker.class).check(profiles).findings().stream().map(Finding::rule).toList());
	}
}
