package org.tamyeez.report.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tamyeez.plan.value.Money;
import org.tamyeez.plan.value.Quantity;
import org.tamyeez.testing.Plans;

class PeopleTest {

	private static final String PLAN = """
			plan P {
				audience City {
					group Families influence supportive size 64,000 households
					group Critics influence adverse cares about "noise"
				}
				market Young part of City.Families { age 25 or more size 18,000 households need Calm "A calm evening" }
				market Old part of City.Families { age 60 income 5,000 to 9,000 SAR per month size 7,000 households }
				goal Sell sales for market Young
				goal Name public relations for audience City.Critics
				message M "Sit down" marketing for market Young answers Calm
				channel Site { reaches Young, Old }
				channel Talk { reaches City.Families, Young }
				channel Fair { reaches City }
			}
			""";

	@Test
	void aGroupKnowsItsMarketsAndTheChannelsThatReachIt() {
		AudienceFacts.Group families = Reports.english(PLAN).audiences().get(0).groups().get(0);
		assertEquals(List.of("Young", "Old"), names(families.markets()));
		assertEquals(List.of("Site", "Talk", "Fair"), names(families.channels()));
	}

	@Test
	void anAudienceKnowsTheGoalsForItsGroups() {
		assertEquals(List.of("Name"), names(Reports.english(PLAN).audiences().get(0).goals()));
	}

	@Test
	void aMarketKnowsWhatItIsPartOfAndWhatAnswersItsNeeds() {
		MarketFacts young = Reports.english(PLAN).markets().get(0);
		assertEquals(List.of("Families"), names(young.partOf()));
		assertEquals(List.of("Sell"), names(young.goals()));
		assertEquals("A calm evening", young.needs().get(0).text());
		assertEquals(List.of("M"), names(young.needs().get(0).messages()));
	}

	@Test
	void anAgeIsOneYearARangeOrWithoutEnd() {
		List<MarketFacts> markets = Reports.english(PLAN).markets();
		assertEquals(Optional.of(25), markets.get(0).youngest());
		assertEquals(Optional.empty(), markets.get(0).oldest());
		assertTrue(markets.get(0).orMore());
		assertEquals(Optional.of(60), markets.get(1).youngest());
		assertEquals(Optional.empty(), markets.get(1).oldest());
	}

	@Test
	void bothEndsOfAnIncomeAreInTheCurrencyThatIsWrittenOnce() {
		MoneySpan income = Reports.english(PLAN).markets().get(1).income().orElseThrow();
		assertEquals(new Money(BigDecimal.valueOf(5000), "SAR"), income.low());
		assertEquals(Optional.of(new Money(BigDecimal.valueOf(9000), "SAR")), income.high());
	}

	@Test
	void thoseWhoArePartOfOthersAreNotCountedTwice() {
		List<ChannelFacts> channels = Reports.english(PLAN).channels();
		assertEquals(Optional.of(new Quantity(BigDecimal.valueOf(25_000), "households")), channels.get(0).reach());
		assertEquals(Optional.of(new Quantity(BigDecimal.valueOf(64_000), "households")), channels.get(1).reach());
	}

	@Test
	void whereOneNumberIsMissingThereIsNoSum() {
		assertEquals(Optional.empty(), Reports.english(PLAN).channels().get(2).reach());
	}

	@Test
	void peopleOfALibraryAreThereWhenThePlanSpeaksOfThem() {
		Report report = Reports.of(Plans.withAllRules().read(Map.of("plan.mplan", """
				plan P { goal Name public relations for audience City.Critics measure Name by Press }
				""", "library.mplan", """
				audience City { group Critics }
				audience Village
				provider Press "The press office"
				"""), "plan.mplan"), Locale.ENGLISH);
		assertEquals(List.of("City"), report.audiences().stream().map(one -> one.audience().name()).toList());
		assertEquals(List.of("The press office"), report.parties().stream().map(one -> one.party().title()).toList());
	}

	private static List<String> names(List<Named> named) {
		return named.stream().map(Named::name).toList();
	}
}
