/** The plan's calendar as iCalendar, for the calendars of those who work by it. */
@NonNullByDefault
package org.tamyeez.report.calendar;

import org.eclipse.jdt.annotation.NonNullByDefault;
