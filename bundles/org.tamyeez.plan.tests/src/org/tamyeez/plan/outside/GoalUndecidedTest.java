package org.tamyeez.plan.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tamyeez.doc.RulePage;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.rule.Finding;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleMessages;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.AllRules;
import org.tamyeez.testing.Checked;
import org.tamyeez.testing.Plans;
import org.tamyeez.testing.RuleTester;

/** A rule from outside is a rule like any other. */
class GoalUndecidedTest {

	private static final String UNDECIDED = "plan P { goal Growth \"Undecided\" sales }";

	private final RuleTester rule = RuleTester.of("goal-undecided");
	private final Plans plans = Plans.withRule("goal-undecided");

	@Test
	void findsThePlaceholder() {
		rule.finds("\"Undecided\"", UNDECIDED);
	}

	@Test
	void isSilentAboutAnyOtherTitle() {
		rule.silent("""
				خطة خ { هدف النمو "نمو المبيعات" مبيعات هدف الولاء مبيعات }
				""");
	}

	@Test
	void hasItsOwnWordsInBothLanguages() {
		Checked checked = plans.check(UNDECIDED);
		assertEquals(List.of("The title of the goal «Growth» is still to be decided. Say what the goal wants to reach."),
				checked.messages(Language.ENGLISH));
		assertEquals(List.of("عنوان الهدف «Growth» لم يُحسم بعد. اذكر ما يراد بلوغه بهذا الهدف."),
				checked.messages(Language.ARABIC));
	}

	@Test
	void hasItsOwnSummaryInBothLanguages() {
		Rule<?> house = new AllRules().find("goal-undecided").orElseThrow();
		RuleMessages messages = plans.service(RuleMessages.class);
		assertEquals("A goal that is still to be decided", messages.summary(house, Language.ENGLISH));
		assertEquals("هدف لم يُحسم بعد", messages.summary(house, Language.ARABIC));
		assertTrue(messages.has(house, "goal-undecided", Language.ARABIC));
		assertFalse(messages.has(house, "goal-undecided.fix", Language.ARABIC));
	}

	@ParameterizedTest
	@EnumSource(RulePage.Edition.class)
	void bringsItsPageAndItsExamplesDoWhatThePageSays(RulePage.Edition edition) {
		RulePage page = RulePage.of("goal-undecided", edition, GoalUndecided.class).orElseThrow();
		assertEquals(edition.headings(), page.headings());
		assertEquals(List.of("goal-undecided"), plans.check(page.wrongExample()).rules());
		rule.silent(page.rightExample());
	}

	@Test
	void cannotBringThePageOfAnotherRule() {
		assertEquals(RulePage.of("pr-missing", RulePage.Edition.EN),
				RulePage.of("pr-missing", RulePage.Edition.EN, GoalUndecided.class));
		assertEquals(Optional.empty(), RulePage.of("no-such-rule", RulePage.Edition.EN, GoalUndecided.class));
	}

	@Test
	void policiesDecideOnIt() {
		Checked checked = plans.check("policy House { rule goal-undecided is error }\n"
				+ "plan P { policy House goal Growth \"Undecided\" sales }");
		assertEquals(List.of(Severity.ERROR), checked.findings().stream().map(Finding::severity).toList());
	}

	@Test
	void waiversSpeakOfIt() {
		Checked checked = Plans.withRule("unknown-rule").check("""
				plan P { waive goal-undecided "The client decides in May" by Sara until 2027-06-01 }
				""");
		assertEquals(List.of(), checked.rules(), checked::toString);
	}

	@Test
	void standsBehindTheRulesOfTheProduct() {
		List<Rule<?>> all = new AllRules().rules();
		assertEquals(AllRules.own(), all.subList(0, AllRules.own().size()));
		assertEquals(List.of("X01"), all.subList(AllRules.own().size(), all.size()).stream().map(Rule::id).toList());
	}
}
