package org.tamyeez.plan.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.tamyeez.testing.Checked;
import org.tamyeez.testing.Plans;

/** What a policy adds to what the program knows changes what the rules find in the plans under it. */
class PolicyKnowledgeTest {

	private static final String MESSAGE = "message M \"Our flash deal ends tonight\" public relations to bond";

	@Test
	void wordsOfATopicAreHeardInMessages() {
		finds(List.of(), "pr-message-sells", "", MESSAGE);
		finds(List.of("pr-message-sells"), "pr-message-sells", "words of discount \"flash deal\"", MESSAGE);
		finds(List.of("pr-message-sells"), "pr-message-sells", "كلمات عن التخفيض \"تصفية كبرى\"",
				"message M \"جاءت التصفية الكبرى\" public relations to bond");
	}

	@Test
	void exceptionsTakeWordsBack() {
		String message = "message M \"We tell the price of freedom\" public relations to bond";
		finds(List.of("pr-message-sells"), "pr-message-sells", "", message);
		finds(List.of(), "pr-message-sells", "words of price \"tariff\" except \"price of freedom\"", message);
	}

	@Test
	void phrasesAreCutIntoWordsAsTextsAre() {
		finds(List.of("pr-message-sells"), "pr-message-sells", "words of discount \"buy-2, get 1\"",
				"message M \"Buy 3 get 2 with us\" public relations to bond");
		finds(List.of(), "pr-message-sells", "words of discount \" \", \"…\"", MESSAGE);
	}

	@Test
	void wordsCountForMarketingMessagesToo() {
		String message = "message M \"Happy hour is back\" marketing";
		finds(List.of("marketing-message-without-offer"), "marketing-message-without-offer", "", message);
		finds(List.of(), "marketing-message-without-offer", "words of offer \"happy hour\"", message);
	}

	@Test
	void wordsOfPressureAreHarsh() {
		String message = "message M \"Grab it quick\"";
		finds(List.of(), "harsh-tone", "", message);
		finds(List.of("harsh-tone"), "harsh-tone", "words of pressure \"grab it\"", message);
	}

	@Test
	void platformsThatAreNoMoreAreFound() {
		String channel = "channel C social network on Wasl";
		finds(List.of(), "platform-discontinued", "platform \"Wasl\" ar \"وصل\" discontinued since 2027-06-01", channel);
		finds(List.of("platform-discontinued"), "platform-discontinued",
				"platform \"Wasl\" ar \"وصل\" discontinued since 2026-06-01", channel);
		finds(List.of("platform-discontinued"), "platform-discontinued",
				"platform \"Wasl\" ar \"وصل\" renamed to \"Nasl\" since 2026-06-01", "channel C social network on وصل");
	}

	@Test
	void aPolicyKnowsBetterThanTheProgram() {
		String channel = "channel C social network on Vine";
		finds(List.of("platform-discontinued"), "platform-discontinued", "", channel);
		finds(List.of(), "platform-discontinued", "platform \"Vine\" social network mechanism short_video", channel);
		finds(List.of(), "platform-discontinued", "platform \"Vine\" social network mechanism short_video",
				"channel C social network on فاين");
	}

	@Test
	void platformsHaveTheirMechanism() {
		String channels = """
				message M "Five years of work"
				channel A social network on Instagram { content X image says M }
				channel B social network on Sanad { content Y image says M }""";
		finds(List.of(), "same-content-everywhere", "platform \"Sanad\" mechanism image", channels);
		finds(List.of("same-content-everywhere"), "same-content-everywhere", "platform \"Sanad\" mechanism مراسلة",
				channels);
	}

	@Test
	void occasionsComeEveryYearInTheCountriesOfThePlan() {
		String plan = """
				period 2027-09-01 to 2027-09-20
				channel A social network { content X image }
				""";
		String occasion = "occasion \"Founders’ day\" on 2021-09-10 kept in SA";
		finds(List.of(), "occasions-missing", "", plan + "country SA");
		finds(List.of("occasions-missing"), "occasions-missing", occasion, plan + "country SA");
		finds(List.of(), "occasions-missing", occasion, plan + "country AE");
		finds(List.of("occasions-missing"), "occasions-missing", "occasion \"Founders’ day\" on 2021-09-10",
				plan + "country US");
	}

	@Test
	void hijriOccasionsComeOnTheirHijriDay() {
		String plan = """
				period 2027-09-01 to 2027-09-30
				country SA
				channel A social network { content X image occasion "Founders’ day" on 2027-08-01 }
				""";
		Checked checked = check("occasion-outside-period", "occasion \"Founders’ day\" on 1440-04-10 AH", plan);
		assertEquals("2027-09-11", checked.findings().get(0).fixes().get(0).applyTo(checked.text()).lines()
				.filter(line -> line.contains("content")).map(line -> line.replaceAll(".* on (\\S*) .*", "$1")).findFirst()
				.orElseThrow());
	}

	@Test
	void countriesHaveAnotherWeekend() {
		String plan = "country JO review Spring on 2027-04-04";
		finds(List.of(), "review-on-weekend", "", plan);
		finds(List.of("review-on-weekend"), "review-on-weekend", "country JO weekend Saturday, Sunday since 2027-01-01",
				plan);
		finds(List.of(), "review-on-weekend", "country JO weekend Saturday, Sunday since 2027-05-01", plan);
	}

	@Test
	void currenciesThatIsoLacksAreMoney() {
		String plan = "budget 500 SAR rate 1 HPT = 2 SAR channel C { budget 20 HPT } goal G sales { measure revenue to 9 HPT }";
		finds(List.of("unknown-currency", "unknown-currency", "unknown-currency"), "unknown-currency", "", plan);
		finds(List.of(), "unknown-currency", "currency HPT \"House point\" ar \"نقطة البيت\" decimals 0", plan);
	}

	@Test
	void aCurrencyOfThePolicyNeedsARateToo() {
		String plan = "budget 500 SAR channel C { budget 20 HPT }";
		finds(List.of(), "currency-without-rate", "", plan);
		finds(List.of("currency-without-rate"), "currency-without-rate", "currency HPT", plan);
	}

	@Test
	void theNameOfACurrencyOfThePolicyIsRecognised() {
		Checked checked = check("unknown-currency", "currency HPT \"House Tokens\"", "budget 500 tokens");
		assertEquals("budget 500 HPT",
				checked.findings().get(0).fixes().get(0).applyTo(checked.text()).lines().skip(4).findFirst().orElseThrow());
	}

	@Test
	void metricsAreSeenByTheirSimpleName() {
		String metric = "metric footfall \"Footfall\" ar \"الزوار\" also الزوار tells sales unit number more is better";
		finds(List.of(), "goal-unmeasurable", metric,
				"goal G sales { measure footfall to 50 by 2027-06-30 } goal H sales { measure الزوار to 50 by 2027-06-30 }");
		finds(List.of("unresolved-reference"), "goal-unmeasurable", "",
				"goal G sales { measure footfall to 50 by 2027-06-30 }");
	}

	@Test
	void aMetricOfThePolicyCountsMoreThanOneOfTheCatalogue() {
		String goal = "goal G sales { measure sentiment to 50 % }";
		finds(List.of("metric-outside-discipline"), "metric-outside-discipline", "", goal);
		finds(List.of(), "metric-outside-discipline", "metric sentiment tells sales unit percent more is better", goal);
	}

	@Test
	void plansUnderNoPolicyKnowNothingOfIt() {
		Checked checked = Plans.withRule("pr-message-sells").check("""
				policy House {
					words of discount "flash deal"
					metric footfall tells sales
				}
				plan P {
					%s
					goal G sales { measure footfall to 50 }
				}
				""".formatted(MESSAGE));
		assertEquals(List.of("unresolved-reference"), checked.rules());
	}

	@Test
	void policiesTakeOverWhatThoseTheyExtendKnow() {
		Map<String, String> files = Map.of("house.mplan", """
				policy Basis {
					words of discount "flash deal"
					platform "Wasl" discontinued since 2026-06-01
					metric footfall tells sales unit number more is better
				}
				policy House extends Basis {
					platform "Wasl" social network mechanism network
				}
				""", Plans.FILE, """
				plan P {
					policy House
					%s
					channel C social network on Wasl
					goal G sales { measure footfall to 50 by 2027-06-30 }
				}
				""".formatted(MESSAGE));
		assertEquals(List.of("pr-message-sells"), Plans.withRule("pr-message-sells").check(files, Plans.FILE).rules());
		assertEquals(List.of(), Plans.withRule("platform-discontinued").check(files, Plans.FILE).rules());
		assertEquals(List.of(), Plans.withRule("goal-unmeasurable").check(files, Plans.FILE).rules());
	}

	@Test
	void whatIsKnownMayBeOld() {
		finds(List.of(), "date-implausible", "country JO weekend Friday, Saturday since 1998-01-01", "");
		finds(List.of("date-implausible"), "date-implausible", "platform \"Wasl\" discontinued since 1447-01-01", "");
	}

	@Test
	void aProfileHasItsNamesToItself() {
		finds(List.of("duplicate-name"), "duplicate-name", "profile one also two read by team profile two read by team", "");
	}

	/** Checks what a rule finds in a plan under a policy. */
	private static void finds(List<String> rules, String rule, String inPolicy, String inPlan) {
		Checked checked = check(rule, inPolicy, inPlan);
		assertEquals(rules, checked.rules(), checked::toString);
	}

	private static Checked check(String rule, String inPolicy, String inPlan) {
		return Plans.withRule(rule)
				.check("policy House {\n%s\n}\nplan P {\n%s\npolicy House\n}\n".formatted(inPolicy, inPlan));
	}
}
