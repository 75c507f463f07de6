package org.tamyeez.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

class CalendarFormatTest {

	private static final String PLAN = """
			plan P "Spring; bags, %s" {
				period 2027-01-01 to 2027-09-28
				goal G "Orders" sales led by Sara {
					measure orders from 100 orders on 2027-01-01 to 220 orders by 2027-09-28
				}
				team { role Sara "Sara, of sales" }
				phase Open launch from 2027-02-01 to 2027-03-01 { activity Party "Opening; with tea" serves G by Sara }
				measure G on 2027-04-01 actual 150 orders
				review R "Look" on 2027-04-05 every 3 months by Sara
			}
			""";

	private static Calendar read(ReportContent content) throws Exception {
		return new CalendarBuilder().build(new StringReader(Written.text("ics", content)));
	}

	private static List<VEvent> events(Calendar calendar) {
		return calendar.getComponents(Component.VEVENT);
	}

	private static String value(VEvent event, String property) {
		return event.getProperty(property).map(Property::getValue).orElse("");
	}

	@Test
	void everyEventIsReadBackAsItIsMeant() throws Exception {
		Calendar calendar = read(Written.of(PLAN.formatted("2027"), Written.usual()));
		assertEquals("Spring; bags, 2027",
				calendar.getProperty("X-WR-CALNAME").map(name -> ((Property) name).getValue()).orElse(""));
		List<String> events = events(calendar).stream().map(event -> value(event, Property.DTSTART) + " "
				+ value(event, Property.DTEND) + " " + value(event, Property.SUMMARY)).toList();
		assertEquals(List.of("20270201 20270302 Activity – Opening; with tea", "20270401 20270402 Measurement – Orders",
				"20270405 20270406 Review – Look", "20270705 20270706 Review – Look",
				"20270928 20270929 Deadline – Orders"), events);
	}

	@Test
	void anEventTellsWhatItBelongsToAndWhoTakesPart() throws Exception {
		List<VEvent> events = events(read(Written.of(PLAN.formatted(""), Written.usual())));
		assertEquals("Orders\nSara, of sales", value(events.get(0), Property.DESCRIPTION));
	}

	@Test
	void anEventThatMovesKeepsItsIdentifier() throws Exception {
		String before = PLAN.formatted("");
		String after = before.replace("on 2027-04-05 every", "on 2027-04-12 every").replace("goal G", "audience New goal G");
		assertEquals(identifiers(before), identifiers(after));
	}

	private static Map<String, String> identifiers(String plan) throws Exception {
		return events(read(Written.of(plan, Written.usual()))).stream().collect(Collectors
				.toMap(event -> value(event, Property.UID), event -> value(event, Property.SUMMARY)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "plans/telecom.mplan", "plans/bookshop.mplan", "plans/consultancy/charity.mplan" })
	void examplesAreReadInBothLanguages(String path) throws Exception {
		for (String language : List.of("en", "ar")) {
			List<VEvent> events = events(read(Written.example(path, Written.inLanguage(language))));
			assertTrue(events.size() > 5, path);
			assertEquals(events.size(), new HashSet<>(events.stream().map(event -> value(event, Property.UID)).toList())
					.size(), "an identifier stands for two events");
		}
	}
}
