package org.tamyeez.plan.ide.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamyeez.plan.ide.policy.PolicyFiles.PlanUnderPolicy;
import org.tamyeez.plan.ide.policy.PolicyFiles.PolicyFile;
import org.tamyeez.plan.language.Keywords;
import org.tamyeez.plan.language.Keywords.Spelling;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.RuleSeverity;
import org.tamyeez.plan.rule.Parameter;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rule.TextEdit;

/** Policies are changed in their own text, of which all else stays as it is. */
class PolicyFilesTest {

	private static final Path FILE = Path.of("/plans/house.mplan");
	private static final Path PLAN = Path.of("/plans/bakery.mplan");
	private static final Rule<?> TONE = rule("harsh-tone");
	private static final Rule<?> SHARE = rule("selling-only-channel");
	private static final Rule<?> DATES = rule("date-implausible");

	private static Rule<?> rule(String name) {
		return PolicyFiles.catalogue().find(name).orElseThrow();
	}

	private static Parameter parameter(Rule<?> rule, int index) {
		return rule.parameters().get(index);
	}

	private static void share(PolicyDraft draft, int percent) {
		draft.say(SHARE, parameter(SHARE, 0), BigDecimal.valueOf(percent));
	}

	private static PolicyDraft draft(String text) {
		PolicyFiles files = files(text);
		return files.draft(files.policies().get(0));
	}

	private static PolicyFiles files(String policy) {
		return new PolicyFiles(Map.of(FILE, policy), Language.ENGLISH);
	}

	/** The text after some choices; what was chosen is what the new text says. */
	private static String changed(String text, Consumer<PolicyDraft> choose) {
		PolicyDraft draft = draft(text);
		choose.accept(draft);
		String after = apply(text, draft.edits());
		PolicyDraft again = draft(after);
		for (Rule<?> rule : draft.rules()) {
			assertEquals(draft.severity(rule), again.severity(rule), rule.name() + " in " + after);
			rule.parameters().forEach(one -> assertEquals(draft.said(rule, one), again.said(rule, one), after));
		}
		return after;
	}

	private static String apply(String text, List<TextEdit> edits) {
		StringBuilder after = new StringBuilder(text);
		for (int i = edits.size() - 1; i >= 0; i--) {
			TextEdit edit = edits.get(i);
			after.replace(edit.offset(), edit.offset() + edit.length(), edit.newText());
		}
		return after.toString();
	}

	@Test
	void aRuleThatIsNotSpokenOfGetsALineBelowTheOthers() {
		String before = "// Ours\npolicy House \"House\" {\n\trule pr-missing is info // until summer\n\n\tstyle Plain\n}\n";

		assertEquals("// Ours\npolicy House \"House\" {\n\trule pr-missing is info // until summer\n"
				+ "\trule harsh-tone is error\n\n\tstyle Plain\n}\n",
				changed(before, draft -> draft.say(TONE, RuleSeverity.ERROR)));
	}

	@ParameterizedTest(name = "{0} becomes {2}")
	@CsvSource(delimiter = '|', nullValues = "-", value = {
			"rule selling-only-channel | 40 | rule selling-only-channel with share 40 %",
			"rule selling-only-channel is error | 40 | rule selling-only-channel is error with share 40 %",
			"rule selling-only-channel with share 25 % | 40 | rule selling-only-channel with share 40 %",
			"rule selling-only-channel is info with share 25 % // why | - | rule selling-only-channel is info // why", })
	void aThresholdIsChangedWhereItStands(String before, Integer percent, String after) {
		String text = "policy House {\n\t%s\n\trules of mix is info\n}\n";

		assertEquals(String.format(text, after), changed(String.format(text, before), draft -> {
			if (percent == null) {
				draft.leave(SHARE, parameter(SHARE, 0));
			} else {
				share(draft, percent);
			}
		}));
	}

	@Test
	void oneOfSeveralThresholdsIsTakenAway() {
		String text = "policy House {\n\trule date-implausible with %s 2000, %s 2100\n}\n";
		String before = String.format(text, parameter(DATES, 0).name(), parameter(DATES, 1).name());

		assertEquals("policy House {\n\trule date-implausible with " + parameter(DATES, 1).name() + " 2100\n}\n",
				changed(before, draft -> draft.leave(DATES, parameter(DATES, 0))));
		assertEquals("policy House {\n\trule date-implausible with " + parameter(DATES, 0).name() + " 2000\n}\n",
				changed(before, draft -> draft.leave(DATES, parameter(DATES, 1))));
	}

	@Test
	void severityAndThresholdAreSaidInOneLine() {
		assertEquals("policy House {\n\trule selling-only-channel is warning with share 40 %\n}",
				changed("policy House", draft -> {
					draft.say(SHARE, RuleSeverity.WARNING);
					share(draft, 40);
				}));
	}

	@Test
	void aSeverityIsTakenBackAndTheThresholdStays() {
		assertEquals("policy House {\n\trule selling-only-channel with share 40 %\n}\n",
				changed("policy House {\n\trule selling-only-channel is error with share 40 %\n}\n",
						draft -> draft.say(SHARE, RuleSeverity.UNSTATED)));
	}

	@Test
	void anArabicPolicyIsWrittenOnInArabic() {
		String before = "سياسة البيت \"سياسة البيت\" {\n\t" + arabic("rule", "harsh-tone", "is", "error") + "\n}\n";

		assertEquals(before.replace("\n}", "\n\t" + arabic("rules of", "mix", "is", "info") + "\n}"),
				changed(before, draft -> draft.say(RuleGroup.MIX, RuleSeverity.INFO)));
	}

	/** Words of the language, in Arabic where they are keywords. */
	private static String arabic(String... words) {
		Keywords keywords = new Keywords();
		return Stream.of(words).map(word -> keywords.spelled(word, Spelling.ARABIC)).collect(Collectors.joining(" "));
	}

	@Test
	void whatIsLeftToTheDefaultsIsNotWritten() {
		String before = "policy House {\n\trules of mix is info\n\t// calm\n\trule harsh-tone is error\n"
				+ "\twords of pressure \"now\"\n\trule not-known is error\n}\n";

		assertEquals("policy House {\n\t// calm\n\twords of pressure \"now\"\n\trule not-known is error\n}\n",
				changed(before, PolicyDraft::leaveAll));
	}

	@Test
	void oneOfTwoWordsAboutARuleStays() {
		assertEquals("policy House {\n\trule harsh-tone is info\n}\n",
				changed("policy House {\n\trule harsh-tone is error\n\trule harsh-tone is warning\n}\n",
						draft -> draft.say(TONE, RuleSeverity.INFO)));
	}

	@Test
	void nothingIsChangedWhereNothingIsChosenAnew() {
		PolicyDraft draft = draft("policy House {\n\trule selling-only-channel with share 40.0 %\n}\n");

		share(draft, 40);

		assertFalse(draft.isChanged());
	}

	@Test
	void aRuleIsAsGraveAsItsGroupUnlessItIsSpokenOf() {
		PolicyDraft draft = draft("policy House extends strict {\n\trules of relationship is off\n}\n");

		assertEquals(Optional.empty(), draft.severity(TONE));
		assertEquals(Optional.of(Severity.ERROR), draft.severity(rule("pr-missing")));
		draft.say(TONE, RuleSeverity.INFO);
		assertEquals(Optional.of(Severity.INFO), draft.severity(TONE));
		assertEquals(Optional.empty(), draft.takenOver(TONE));
	}

	@Test
	void whatCannotBeUnderstoodIsNotDecidedOn() {
		List<String> rules = draft("policy House").rules().stream().map(Rule::name).toList();

		assertFalse(rules.contains("syntax-error"), rules.toString());
		assertTrue(rules.contains("waiver-expired"), rules.toString());
	}

	@Test
	void aNewPolicyStartsFromAnotherOneAndCanBeReadAtOnce() {
		String text = PolicyFiles.newPolicy("البيت", "سياسة \"البيت\"",
				Optional.of(PolicyFiles.starts(Language.ARABIC).get(0)),
				Language.ARABIC);

		PolicyFile policy = files(text).policies().get(0);

		assertEquals("سياسة \"البيت\"", policy.title());
		assertTrue(policy.readable());
		assertEquals(Optional.of(Severity.ERROR), draft(text).severity(TONE));
	}

	@Test
	void thereAreThreePoliciesToStartFromInEitherLanguage() {
		assertEquals(List.of("strict", "standard", "advisory"), PolicyFiles.starts(Language.ENGLISH));
		assertEquals(List.of("صارمة", "معتادة", "إرشادية"), PolicyFiles.starts(Language.ARABIC));
	}

	@ParameterizedTest(name = "«{0}»: {1}")
	@CsvSource({ "House, true", "بيت_الخبرة, true", "Two words, false", "'{', false", "7, false" })
	void aNameIsOneWord(String name, boolean good) {
		assertEquals(good, PolicyFiles.isName(name));
	}

	@Test
	void aPolicyWithMistakesOfWritingIsTold() {
		assertFalse(files("policy House {\n\trule is is\n}\n").policies().get(0).readable());
	}

	@Test
	void plansTellWhichPolicyTheyFollow() {
		Path elsewhere = Path.of("/plans/old/cafe.mplan");
		PolicyFiles files = new PolicyFiles(Map.of(FILE, "policy House\nplan Own { policy strict }\n", PLAN,
				"plan Bakery \"Bread\" ar \"خبز\" { policy House }\nplan Cafe { client \"C\" }\n", elsewhere,
				"plan Old { policy House }\n"), Language.ARABIC);
		PolicyFile house = files.policies().get(0);
		Map<String, PlanUnderPolicy> plans = files.plans().stream()
				.collect(Collectors.toMap(PlanUnderPolicy::name, plan -> plan));

		assertTrue(plans.get("Bakery").follows(house));
		assertEquals("خبز", plans.get("Bakery").title());
		assertFalse(plans.get("Cafe").follows(house));
		assertTrue(plans.get("Cafe").sees(house));
		assertEquals(Optional.of("strict"), plans.get("Own").policy());
		assertFalse(plans.get("Old").follows(house));
		assertFalse(plans.get("Old").sees(house));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', value = { "plan P {>  client \"C\">}> | plan P {>  policy House>  client \"C\">}>",
			"plan P { // note>}> | plan P { // note>	policy House>}>",
			"plan P { client \"C\" }> | plan P {>	policy House>	client \"C\" }>" })
	void aPlanIsMadeToFollowAPolicy(String before, String after) {
		String text = before.replace('>', '\n');
		PolicyFiles files = new PolicyFiles(Map.of(PLAN, text), Language.ENGLISH);

		assertEquals(after.replace('>', '\n'), apply(text, files.follow(files.plans().get(0), "House")));
	}

	@Test
	void aPlanThatNamesAPolicyKeepsIt() {
		PolicyFiles files = new PolicyFiles(Map.of(PLAN, "plan P {\n\tpolicy strict\n}\n"), Language.ENGLISH);

		assertEquals(List.of(), files.follow(files.plans().get(0), "House"));
	}
}
