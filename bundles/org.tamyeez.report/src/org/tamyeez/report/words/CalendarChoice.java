package org.tamyeez.report.words;

/** The calendar that a report writes its dates in. */
public enum CalendarChoice {
	/** The Gregorian calendar, with the names of the months as they are usual in Egypt and the Gulf. */
	GREGORIAN,
	/** The Hijri calendar of Umm al-Qura. */
	HIJRI,
	/** Both, the Gregorian date first. */
	BOTH
}
