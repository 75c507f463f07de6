package org.tamyeez.plan.rules.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanFile;
import org.tamyeez.plan.value.Quantity;
import org.tamyeez.testing.Plans;

/** The plan of these tests lasts a hundred days from its first to its last: half of it has passed on 2027-02-20. */
class DeviationTest {

	@Test
	void expectsTheValueOnTheStraightLine() {
		Deviation deviation = deviation("revenue from 40,000 SAR to 60,000 SAR by 2027-04-11",
				"on 2027-02-20 actual 45,000 SAR");
		assertEquals(Quantity.valueOf("50000 SAR"), deviation.expected());
		assertEquals(Quantity.valueOf("45000 SAR"), deviation.actual());
		assertPercent("-10", deviation);
	}

	@Test
	void isBehindByMoreThanWhatIsTolerated() {
		Deviation deviation = deviation("revenue from 40,000 SAR to 60,000 SAR by 2027-04-11",
				"on 2027-02-20 actual 45,000 SAR");
		assertTrue(deviation.isBehindBy(BigDecimal.valueOf(9)));
		assertFalse(deviation.isBehindBy(BigDecimal.TEN));
	}

	@Test
	void turnsTheSignWhereLessIsBetter() {
		assertPercent("-20", deviation("complaints from 20 to 10 by 2027-04-11", "on 2027-02-20 actual 18"));
		assertPercent("20", deviation("complaints from 20 to 10 by 2027-04-11", "on 2027-02-20 actual 12"));
	}

	@Test
	void beginsOnTheDayOfTheBaseline() {
		Deviation deviation = deviation("orders from 100 on 2027-02-20 to 200 by 2027-04-11", "on 2027-03-17 actual 150");
		assertEquals(Quantity.valueOf("150"), deviation.expected());
	}

	@Test
	void countsPeopleInWholeNumbers() {
		Deviation deviation = deviation("volunteers from 100 people to 217 people by 2027-04-11",
				"on 2027-02-20 actual 120 people");
		assertEquals(Quantity.valueOf("159 people"), deviation.expected());
	}

	@Test
	void expectsTheBaselineBeforeTheBeginning() {
		Deviation deviation = deviation("orders from 100 on 2027-02-20 to 200 by 2027-04-11", "on 2027-01-17 actual 100");
		assertPercent("0", deviation);
	}

	@Test
	void expectsTheTargetFromTheDeadlineOn() {
		assertPercent("-50", deviation("orders from 100 to 200 by 2027-02-20", "on 2027-02-20 actual 100"));
		assertPercent("-25", deviation("orders from 100 to 200 by 2027-02-20", "on 2027-03-20 actual 150"));
		assertPercent("-25", deviation("orders to 200 by 2027-02-20", "on 2027-03-20 actual 150"));
	}

	@Test
	void holdsAValueThatIsToStayAsItIs() {
		assertPercent("-10", deviation("retention from 80 % to 80 % by 2027-04-11", "on 2027-02-20 actual 72 %"));
	}

	@Test
	void countsInPercentOfTheWayWhereNothingIsExpected() {
		assertPercent("-50", deviation("complaints from 20 to 0 by 2027-02-20", "on 2027-02-20 actual 10"));
	}

	@Test
	void countsAnyDistanceAsAWholeWhereThereIsNoWayToGo() {
		assertPercent("-100", deviation("complaints from 0 to 0 by 2027-04-11", "on 2027-02-20 actual 3"));
		assertPercent("0", deviation("complaints from 0 to 0 by 2027-04-11", "on 2027-02-20 actual 0"));
	}

	@Test
	void countsLengthsOfTimeInOneUnit() {
		Deviation deviation = deviation("response_time from 6 hours to 2 hours by 2027-04-11",
				"on 2027-02-20 actual 300 minutes");
		assertEquals(Quantity.valueOf("4 hours"), deviation.expected());
		assertPercent("-25", deviation);
	}

	@Test
	void takesTheMeasureWithTheMetricOfTheMeasurement() {
		String measures = "revenue from 40,000 SAR to 60,000 SAR by 2027-04-11 measure orders from 100 to 200 by 2027-04-11";
		assertPercent("-20", deviation(measures, "of orders on 2027-02-20 actual 120"));
		assertTrue(find(measures, "on 2027-02-20 actual 120").isEmpty());
	}

	@Test
	void isNoneWhereSomethingIsMissingOrDoesNotFit() {
		assertTrue(find("revenue from 40,000 SAR to 60,000 SAR by 2027-04-11", "on 2027-02-20").isEmpty());
		assertTrue(find("revenue from 40,000 SAR to 60,000 SAR by 2027-04-11", "actual 45,000 SAR").isEmpty());
		assertTrue(find("revenue from 40,000 SAR to 60,000 SAR", "on 2027-02-20 actual 45,000 SAR").isEmpty());
		assertTrue(find("revenue to 60,000 SAR by 2027-04-11", "on 2027-02-20 actual 45,000 SAR").isEmpty());
		assertTrue(find("revenue from 40,000 SAR to 60,000 SAR by 2027-04-11", "on 2027-02-20 actual 45,000 EUR").isEmpty());
	}

	private static void assertPercent(String expected, Deviation deviation) {
		assertEquals(0, new BigDecimal(expected).compareTo(deviation.percent()), () -> "Percent: " + deviation.percent());
	}

	private static Deviation deviation(String measure, String measurement) {
		return find(measure, measurement).orElseThrow();
	}

	private static Optional<Deviation> find(String measure, String measurement) {
		String text = """
				plan P {
					period 2027-01-01 to 2027-04-11
					goal G { measure %s }
					measure G %s
				}
				""".formatted(measure, measurement);
		PlanFile file = (PlanFile) Plans.withAllRules().read(text).getContents().get(0);
		return Deviation.of(((Plan) file.getElements().get(0)).getMeasurements().get(0));
	}
}
