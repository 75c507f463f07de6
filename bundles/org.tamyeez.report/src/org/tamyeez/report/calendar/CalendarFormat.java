package org.tamyeez.report.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.tamyeez.report.ReportContent;
import org.tamyeez.report.ReportFormat;
import org.tamyeez.report.model.CalendarEvent;
import org.tamyeez.report.model.CalendarEvent.EventKind;
import org.tamyeez.report.model.Named;
import org.tamyeez.report.model.Report;
import org.tamyeez.report.words.Wording;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;

/**
 * iCalendar (RFC 5545) with reviews, measurements, deadlines, corrections, trainings, occasions and activities as days.
 * An event keeps its identifier from report to report, so that a calendar that read it before moves it and does not double
 * it.
 */
public final class CalendarFormat implements ReportFormat {

	/** Phases are as long as the work itself, and regional occasions stand in everybody's calendar already. */
	private static final Set<EventKind> LEFT_OUT = Set.of(EventKind.PHASE, EventKind.REGIONAL_OCCASION);
	private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

	@Override
	public String name() {
		return "ics";
	}

	@Override
	public void write(ReportContent content, OutputStream out) throws IOException {
		Report report = content.report();
		CalendarLines lines = new CalendarLines(out);
		lines.add("BEGIN", "VCALENDAR");
		lines.add("VERSION", "2.0");
		lines.add("PRODID", "-//tamyeez.org//Tamyeez//" + (content.words().isArabic() ? "AR" : "EN"));
		lines.add("CALSCALE", "GREGORIAN");
		lines.addText("NAME", report.head().plan().title());
		lines.addText("X-WR-CALNAME", report.head().plan().title());
		Multiset<String> written = HashMultiset.create();
		for (CalendarEvent event : report.events()) {
			if (!LEFT_OUT.contains(event.kind())) {
				String name = name(event);
				event(event, name + "/" + written.count(name), content, lines);
				written.add(name);
			}
		}
		lines.add("END", "VCALENDAR");
	}

	/** What an event is called, wherever it stands in the plan and whenever it is. */
	private static String name(CalendarEvent event) {
		return event.kind() + "/" + event.about().map(Named::name).orElse("") + "/" + event.title();
	}

	private static void event(CalendarEvent event, String name, ReportContent content, CalendarLines lines)
			throws IOException {
		Wording words = content.words();
		String identifier = content.report().head().plan().name() + "/" + name;
		lines.add("BEGIN", "VEVENT");
		lines.add("UID", UUID.nameUUIDFromBytes(identifier.getBytes(StandardCharsets.UTF_8)) + "@tamyeez.org");
		// The day of the report stands for the time of writing, so that the same plan gives the same file.
		lines.add("DTSTAMP", DAY.format(content.report().day()) + "T000000Z");
		lines.add("DTSTART;VALUE=DATE", DAY.format(event.start().day()));
		lines.add("DTEND;VALUE=DATE", DAY.format(event.end().day().plusDays(1)));
		lines.addText("SUMMARY", words.label("withDetail", words.word(event.kind()), event.title()));
		String description = description(event);
		if (!description.isEmpty()) {
			lines.addText("DESCRIPTION", description);
		}
		lines.addText("CATEGORIES", words.word(event.kind()));
		lines.add("TRANSP", "TRANSPARENT");
		lines.add("END", "VEVENT");
	}

	private static String description(CalendarEvent event) {
		String people = event.people().stream().map(Named::title).collect(Collectors.joining("\n"));
		return event.about().map(Named::title).filter(title -> !title.equals(event.title()))
				.map(title -> people.isEmpty() ? title : title + "\n" + people).orElse(people);
	}
}
