package org.tamyeez.report.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamyeez.plan.value.Percent;
import org.tamyeez.plan.value.PlanDate;
import org.tamyeez.plan.value.Quantity;
import org.tamyeez.report.model.GoalFacts.Measure;
import org.tamyeez.report.model.GoalFacts.Reading;

class GoalFactsTest {

	/** On 1 April, a third of the time is gone, and 40 of the way of 120 orders were to be expected: 140 in all. */
	private static final String ORDERS = """
			plan P {
				period 2027-01-01 to 2027-09-28
				goal G sales { measure orders from 100 orders on 2027-01-01 to 220 orders by 2027-09-28 }
				%s
			}
			""";

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "                                                  | NOT_MEASURED",
			"measure G on 2027-04-01 by Nobody                         | NOT_MEASURED",
			"measure G on 2027-04-01 actual 220 orders                 | REACHED",
			"measure G on 2027-04-01 actual 150 orders                 | ON_TRACK",
			"measure G on 2027-04-01 actual 127 orders                 | ON_TRACK",
			"measure G on 2027-04-01 actual 120 orders                 | OFF_TRACK",
			"measure G on 2027-04-01 actual 120 orders tolerance 20 %  | ON_TRACK",
			"measure G on 2027-04-01 actual 120 orders { correction \"Call them\" } | CORRECTED",
			"measure G on 2027-04-01 actual 120 SAR                    | UNMEASURABLE" })
	void aGoalStandsWhereItsLastMeasurementPutsIt(String measured, GoalStatus status) {
		assertEquals(status, goal(ORDERS.formatted(measured == null ? "" : measured)).status());
	}

	@Test
	void aGoalWhoseDeadlineHasPassedIsMissed() {
		assertEquals(GoalStatus.MISSED, goal("""
				plan P {
					goal G sales { measure orders from 100 orders on 2027-01-01 to 220 orders by 2027-04-14 }
					measure G on 2027-04-01 actual 219 orders
				}
				""").status());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "measure orders from 100 orders on 2027-01-01 by 2027-06-30",
			"measure orders from 100 orders on 2027-01-01 to 200 orders", "measure orders to 200 orders by 2027-06-30",
			"waive goal-unmeasurable" })
	void aGoalThatLacksANumberCannotBeMeasured(String measure) {
		assertEquals(GoalStatus.UNMEASURABLE, goal("""
				plan P {
					period 2027-01-01 to 2027-12-31
					goal G sales { %s }
					measure G on 2027-04-01 actual 150 orders
				}
				""".formatted(measure)).status());
	}

	@Test
	void lessIsBetterWhereTheMetricSaysSo() {
		GoalFacts goal = goal("""
				plan P {
					goal G marketing { measure churn from 9 % on 2027-01-01 to 6 % by 2027-12-31 }
					measure G on 2027-04-01 actual 5 %
				}
				""");
		assertEquals(GoalStatus.REACHED, goal.status());
		assertTrue(goal.measures().get(0).lessIsBetter());
	}

	@Test
	void theWorstMeasureCounts() {
		assertEquals(GoalStatus.NOT_MEASURED, goal("""
				plan P {
					goal G sales {
						measure orders from 100 orders on 2027-01-01 to 200 orders by 2027-12-31
						measure revenue from 100 SAR on 2027-01-01 to 200 SAR by 2027-12-31
					}
					measure G of orders on 2027-04-01 actual 200 orders
				}
				""").status());
	}

	@Test
	void attentionCountsOnlyWhereNothingElseIsMeasured() {
		String text = """
				plan P {
					goal G marketing {
						%s
						measure views from 100 views on 2027-01-01 to 200 views by 2027-12-31
					}
					measure G of orders on 2027-04-01 actual 200 orders
					measure G of views on 2027-04-01 actual 100 views
				}
				""";
		assertEquals(GoalStatus.REACHED,
				goal(text.formatted("measure orders from 100 orders on 2027-01-01 to 200 orders by 2027-12-31")).status());
		assertEquals(GoalStatus.OFF_TRACK, goal(text.formatted("")).status());
	}

	@Test
	void aReadingTellsWhatWasToBeExpectedAndHowFarItIsFromThat() {
		Reading reading = measure(ORDERS.formatted("measure G on 2027-04-01 actual 120 orders")).last().orElseThrow();
		assertEquals(Optional.of(new Quantity(BigDecimal.valueOf(140), "orders")), reading.expected());
		assertEquals(Optional.of(new BigDecimal("-14.3")), reading.deviation());
		assertEquals(Optional.of(new Percent(BigDecimal.TEN)), reading.tolerance());
	}

	@Test
	void theToleranceIsThatOfThePolicy() {
		Reading reading = measure("policy House { rule deviation-uncorrected with tolerance 30 % }\n"
				+ ORDERS.formatted("policy House measure G on 2027-04-01 actual 120 orders")).last().orElseThrow();
		assertEquals(Optional.of(new Percent(BigDecimal.valueOf(30))), reading.tolerance());
	}

	@ParameterizedTest
	@CsvSource({ "130, 25", "40, -50", "280, 150" })
	void theWayIsAShareOfTheDistanceBetweenBaselineAndTarget(int actual, BigDecimal way) {
		Measure measure = measure(ORDERS.formatted("measure G on 2027-04-01 actual " + actual + " orders"));
		assertEquals(0, way.compareTo(measure.way().orElseThrow()));
	}

	@ParameterizedTest
	@CsvSource({ "0, 0, 5", "7, 7, 5", "0, 0, 0" })
	void whereThereIsNoWayToGoThereIsNoShareOfIt(int baseline, int target, int actual) {
		Measure measure = measure("""
				plan P {
					goal G communication { measure complaints from %d calls on 2027-01-01 to %d calls by 2027-12-31 }
					measure G on 2027-04-01 actual %d calls
				}
				""".formatted(baseline, target, actual));
		assertEquals(Optional.empty(), measure.way());
	}

	@Test
	void readingsAndPlannedDaysStandInTheirOrder() {
		Measure measure = measure(ORDERS.formatted("""
				measure G on 2027-08-01
				measure G on 2027-05-01 actual 160 orders
				measure G on 2027-07-01
				measure G on 2027-03-01 actual 130 orders
				"""));
		assertEquals(List.of("2027-03-01", "2027-05-01"),
				measure.readings().stream().map(reading -> reading.date().toString()).toList());
		assertEquals(List.of("2027-07-01", "2027-08-01"),
				measure.planned().stream().map(reading -> reading.date().toString()).toList());
	}

	@Test
	void parentsStandBeforeTheGoalsThatContributeToThem() {
		assertEquals(List.of("Top", "Middle", "Bottom", "Other"), names("""
				plan P {
					goal Bottom sales contributes to Middle
					goal Middle sales contributes to Top
					goal Top marketing
					goal Other sales
				}
				"""));
	}

	@Test
	void goalsThatContributeToEachOtherInACircleAreAllThere() {
		assertEquals(List.of("A", "B"), names("plan P { goal A sales contributes to B goal B sales contributes to A }"));
	}

	@Test
	void theNextReviewIsTheFirstOneFromTheDayOfTheReportOn() {
		String text = """
				plan P {
					period 2027-01-01 to 2027-12-31
					goal G sales
					goal Other sales
					review R on 2027-01-31 every month covers %s
				}
				""";
		assertEquals(Optional.of("2027-04-30"), goal(text.formatted("G")).nextReview().map(PlanDate::toString));
		assertEquals(Optional.empty(), goal(text.formatted("Other")).nextReview());
	}

	@Test
	void aMetricThatNobodyKnowsGoesByWhatIsWritten() {
		assertEquals("happy hours", measure("plan P { goal G sales { measure happy_hours to 5 hours by 2027-12-31 } }")
				.metric().title());
	}

	@Test
	void anArabicGoalIsReadLikeAnEnglishOne() {
		GoalFacts goal = Reports.arabic("""
				خطة خ {
					هدف الوعي "أن يعرفونا" تسويق {
						قياس الوعي_بالعلامة من ١٢ ٪ في ٢٠٢٧-٠١-٠٣ إلى ٢٠ ٪ بحلول ٢٠٢٧-٠٦-٣٠
					}
					قياس الوعي في ٢٠٢٧-٠٤-٠١ الفعلي ١٦ ٪
				}
				""").goals().get(0);
		assertEquals("أن يعرفونا", goal.goal().title());
		assertEquals("الوعي بالعلامة", goal.measures().get(0).metric().title());
		assertEquals(0, BigDecimal.valueOf(50).compareTo(goal.measures().get(0).way().orElseThrow()));
		assertEquals(GoalStatus.ON_TRACK, goal.status());
	}

	@Test
	void messagesChannelsAndActivitiesOfAGoalAreFound() {
		GoalFacts goal = goal("""
				plan P {
					audience City { group Families }
					market Young part of City.Families
					goal G marketing for market Young
					goal Name public relations for audience City
					message ForYoung "a" marketing for market Young
					message ForCity "b" public relations for audience City
					message InActivity "c"
					channel Site digital website { serves G }
					channel Shop traditional store
					phase Launch launch { activity Open serves G on Shop says InActivity }
				}
				""");
		assertEquals(List.of("InActivity", "ForYoung"), goal.messages().stream().map(Named::name).toList());
		assertEquals(List.of("Site", "Shop"), goal.channels().stream().map(Named::name).toList());
		assertEquals(List.of("Open"), goal.activities().stream().map(Named::name).toList());
	}

	private static GoalFacts goal(String text) {
		return Reports.english(text).goals().get(0);
	}

	private static Measure measure(String text) {
		return goal(text).measures().get(0);
	}

	private static List<String> names(String text) {
		return Reports.english(text).goals().stream().map(goal -> goal.goal().name()).toList();
	}
}
