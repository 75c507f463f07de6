package org.tamyeez.report.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.tamyeez.report.model.CalendarEvent.EventKind;

class CalendarTest {

	@Test
	void everythingWithADayStandsInTheCalendarByDay() {
		Report report = Reports.english("""
				plan P {
					team { role Sara training "Writing" until 2027-02-01 }
					goal G "More sales" sales led by Sara { measure orders from 1 orders to 9 orders by 2027-06-30 }
					channel Insta { content Wish occasion "Opening day" on 2027-03-10 }
					phase Launch launch from 2027-02-10 to 2027-03-01 { activity Open serves G by Sara from 2027-02-15 }
					measure G on 2027-04-01 actual 5 orders { correction "Call them" by Sara until 2027-04-20 }
					review Monthly on 2027-04-05 by Sara covers G
				}
				""");
		assertEquals(List.of("TRAINING Writing 2027-02-01 2027-02-01", "PHASE Launch 2027-02-10 2027-03-01",
				"ACTIVITY Open 2027-02-15 2027-03-01", "OCCASION Opening day 2027-03-10 2027-03-10",
				"MEASUREMENT More sales 2027-04-01 2027-04-01", "REVIEW Monthly 2027-04-05 2027-04-05",
				"CORRECTION Call them 2027-04-20 2027-04-20", "DEADLINE More sales 2027-06-30 2027-06-30"), lines(report));
	}

	@Test
	void reviewsComeAgainUntilThePlanEnds() {
		Report report = Reports.english("""
				plan P { period 2027-01-01 to 2027-05-31 review Monthly on 2027-01-31 every month }
				""");
		assertEquals(List.of("2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31"),
				report.reviews().get(0).days().stream().map(Object::toString).toList());
	}

	@Test
	void aReviewSeveralTimesADayIsADailyOne() {
		assertEquals(3, Reports.english("plan P { period 2027-01-01 to 2027-01-03 review R on 2027-01-01 every 2 hours }")
				.reviews().get(0).days().size());
	}

	@Test
	void aReviewInAnEndlessPlanHasItsFirstDayAlone() {
		assertEquals(1, Reports.english("plan P { review R on 2027-01-01 every day }").reviews().get(0).days().size());
		assertEquals(400, Reports.english("plan P { period 2027-01-01 to 9027-01-01 review R on 2027-01-01 every day }")
				.reviews().get(0).days().size());
	}

	@Test
	void severalMeasuresDueOnOneDayAreOneDeadline() {
		Report report = Reports.english("""
				plan P {
					goal G sales {
						measure orders to 9 orders by 2027-06-30
						measure revenue to 9 SAR by 2027-06-30
						measure profit to 9 SAR by 2027-07-31
					}
				}
				""");
		assertEquals(List.of("DEADLINE G 2027-06-30 2027-06-30", "DEADLINE G 2027-07-31 2027-07-31"), lines(report));
	}

	@Test
	void feastsOfTheRegionAreNamedInTheReportsLanguage() {
		String text = "plan P { country SA period 2027-01-01 to 2027-03-31 }";
		assertEquals(List.of("Ramadan", "Saudi Founding Day", "Eid al-Fitr"), regional(Reports.english(text)));
		assertEquals(List.of("رمضان", "يوم التأسيس السعودي", "عيد الفطر"), regional(Reports.arabic(text)));
	}

	@Test
	void theCountryIsKnownFromTheMoneyWhereNoneIsStated() {
		String text = "plan P { %s period 2027-02-20 to 2027-02-28 budget 5 %s }";
		assertEquals(List.of("Kuwait National Day", "Kuwait Liberation Day"),
				regional(Reports.english(text.formatted("", "KWD"))));
		assertEquals(List.of("Saudi Founding Day"), regional(Reports.english(text.formatted("country SA", "KWD"))));
		assertEquals(List.of(), regional(Reports.english(text.formatted("", "JPY"))));
	}

	@Test
	void aFeastComesInEachYearOfThePlan() {
		assertEquals(List.of("Saudi Founding Day", "Saudi Founding Day"),
				regional(Reports.english("plan P { country SA period 2027-02-20 to 2028-02-28 }")).stream()
						.filter("Saudi Founding Day"::equals).toList());
	}

	@Test
	void aFeastThatThePlanHasContentForStandsThereOnce() {
		Report report = Reports.english("""
				plan P {
					country SA
					period 2027-03-01 to 2027-03-31
					channel Insta { content Wish occasion "Our Eid" on 1448-10-01 AH }
				}
				""");
		assertEquals(List.of("OCCASION Our Eid 1448-10-01 AH 1448-10-01 AH"), lines(report));
	}

	@Test
	void noTwoEventsHaveOneKey() {
		Report report = Reports.example("plans/telecom.mplan", Locale.ENGLISH);
		Set<String> keys = new HashSet<>();
		report.events().forEach(event -> keys.add(event.key()));
		assertEquals(report.events().size(), keys.size());
	}

	private static List<String> lines(Report report) {
		return report.events().stream()
				.map(event -> event.kind() + " " + event.title() + " " + event.start() + " " + event.end()).toList();
	}

	private static List<String> regional(Report report) {
		return report.events().stream().filter(event -> event.kind() == EventKind.REGIONAL_OCCASION)
				.map(CalendarEvent::title).toList();
	}
}
