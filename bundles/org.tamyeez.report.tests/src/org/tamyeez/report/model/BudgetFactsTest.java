package org.tamyeez.report.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tamyeez.report.model.BudgetFacts.MonthSum;

class BudgetFactsTest {

	private static final String PLAN = """
			plan P {
				period 2027-01-01 to 2027-03-31
				budget 10,000 SAR
				channel Site digital website { budget 900 SAR spent 300 SAR }
				channel Shop traditional store { budget 1,800 SAR }
				tool Planner paid from 2027-02-01 to 2027-02-28 costs 280 SAR
				phase Late launch from 2027-03-01 to 2027-03-31 { activity Open costs 310 SAR }
				phase Early preparation from 2027-01-01 to 2027-01-31 {
					activity Ready costs 31 SAR spent 40 SAR
					activity Free
				}
			}
			""";

	@Test
	void whatCostsSomethingIsSummedUp() {
		BudgetFacts budget = Reports.english(PLAN).budget();
		assertEquals("SAR", budget.currency());
		assertEquals(Optional.of(BigDecimal.valueOf(10_000)), budget.total().map(BudgetFactsTest::whole));
		assertEquals(BigDecimal.valueOf(3321), whole(budget.planned()));
		assertEquals(BigDecimal.valueOf(340), whole(budget.spent()));
		assertEquals(5, budget.lines().size());
	}

	@Test
	void theDearestChannelComesFirst() {
		assertEquals(List.of("Shop", "Site"),
				Reports.english(PLAN).budget().byChannel().stream().map(sum -> sum.item().name()).toList());
	}

	@Test
	void theSidesOfTheMixAreSummedUp() {
		assertEquals(List.of("digital 900 300", "traditional 1800 0"), Reports.english(PLAN).budget().bySide().stream()
				.map(sum -> sum.side().getName() + " " + whole(sum.planned()) + " " + whole(sum.spent())).toList());
	}

	@Test
	void phasesAreSummedUpByTime() {
		assertEquals(List.of("Early 31", "Late 310"), Reports.english(PLAN).budget().byPhase().stream()
				.map(sum -> sum.item().name() + " " + whole(sum.planned())).toList());
	}

	@Test
	void aCostIsSpreadOverItsDays() {
		// The channels run for all of the 90 days of the plan, at 30 a day.
		assertEquals(List.of("2027-01 961", "2027-02 1120", "2027-03 1240"), months(Reports.english(PLAN).budget()));
	}

	@Test
	void theMonthsAddUpToWhatIsPlannedExactly() {
		BudgetFacts budget = Reports.english("""
				plan P {
					period 2027-01-07 to 2027-11-11
					channel Site digital website { budget 1,000.01 SAR }
					channel Shop traditional store { budget 333.33 SAR runs from 2027-02-03 to 2027-12-24 }
				}
				""").budget();
		assertEquals(new BigDecimal("1333.34"),
				budget.byMonth().stream().map(MonthSum::planned).reduce(BigDecimal.ZERO, BigDecimal::add));
	}

	@Test
	void otherMoneyIsConvertedByWayOfOtherCurrenciesAndBackwards() {
		BudgetFacts budget = Reports.english("""
				plan P {
					budget 1,000 SAR
					rate 1 USD = 3.75 SAR
					rate 1 EUR = 1.20 USD
					channel Site digital website { budget 100 EUR }
				}
				""").budget();
		assertEquals(BigDecimal.valueOf(450), whole(budget.planned()));
	}

	@Test
	void moneyThatNoRateConvertsIsNamedAndLeftOut() {
		BudgetFacts budget = Reports.english("""
				plan P {
					budget 1,000 SAR
					channel Site "The website" digital website { budget 100 EUR }
					channel Shop traditional store { budget 100 SAR }
				}
				""").budget();
		assertEquals(List.of("The website"), budget.unconverted().stream().map(Named::title).toList());
		assertEquals(BigDecimal.valueOf(100), whole(budget.planned()));
	}

	@Test
	void withoutABudgetTheCurrencyUsedFirstIsTaken() {
		assertEquals("AED", Reports.english("plan P { channel C { budget 5 AED } tool T costs 9 SAR }").budget().currency());
	}

	@Test
	void aPlanWithoutMoneyHasNoBudget() {
		BudgetFacts budget = Reports.english("plan P { channel C }").budget();
		assertEquals("", budget.currency());
		assertEquals(List.of(), budget.lines());
		assertEquals(List.of(), budget.byMonth());
		assertEquals(BigDecimal.ZERO, budget.planned());
	}

	@Test
	void aMisspeltYearGivesNoEndlessMonths() {
		assertEquals(List.of(), Reports.english("plan P { period 0027-01-01 to 2027-12-31 channel C { budget 5 AED } }")
				.budget().byMonth());
	}

	@Test
	void reversedDatesAreReadTheOtherWayRound() {
		assertEquals(List.of("2027-02 31"), months(Reports.english(
				"plan P { tool T costs 31 AED from 2027-02-20 to 2027-02-03 }").budget()));
	}

	private static List<String> months(BudgetFacts budget) {
		return budget.byMonth().stream().map(sum -> sum.month() + " " + whole(sum.planned())).toList();
	}

	/** An amount in the one form in which it can be compared. */
	private static BigDecimal whole(BigDecimal amount) {
		return amount.setScale(0);
	}
}
