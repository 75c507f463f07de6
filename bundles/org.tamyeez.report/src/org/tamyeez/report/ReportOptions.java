package org.tamyeez.report;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.tamyeez.report.words.CalendarChoice;
import org.tamyeez.report.words.Digits;

/**
 * What somebody wants of a report.
 *
 * @param profile  the name of the profile of those who read it
 * @param language its language, English or Arabic; empty for that of the plan
 * @param digits   the digits of its numbers
 * @param calendar the calendar of its dates
 * @param draft    whether it is marked as a draft, even if nothing in the plan asks for that
 * @param style    the name of its house style; empty for that of the plan
 * @param day      the day it speaks of: what lies before it is past
 */
public record ReportOptions(String profile, Optional<Locale> language, Digits digits, CalendarChoice calendar, boolean draft,
		Optional<String> style, LocalDate day) {

	/** The profile of those that a report is made for where nobody says otherwise. */
	public static final String CLIENT = "client";

	/** What most reports are: for the client, in the language and the style of the plan. */
	public static ReportOptions usual(LocalDate day) {
		return new ReportOptions(CLIENT, Optional.empty(), Digits.WESTERN, CalendarChoice.GREGORIAN, false, Optional.empty(),
				day);
	}
}
