package org.tamyeez.report.picture;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tamyeez.plan.value.PlanDate;
import org.tamyeez.report.drawing.Drawing;
import org.tamyeez.report.drawing.Shape.Ink;
import org.tamyeez.report.drawing.Shape.Meaning;
import org.tamyeez.report.drawing.Shape.Stroke;
import org.tamyeez.report.model.CalendarEvent;
import org.tamyeez.report.model.CalendarEvent.EventKind;
import org.tamyeez.report.model.Named;
import org.tamyeez.report.model.PhaseFacts;
import org.tamyeez.report.model.Report;
import org.tamyeez.report.picture.Sheet.Align;
import org.tamyeez.report.style.ColourRole;
import org.tamyeez.report.words.Wording;

/** Phases and activities over the months, with occasions and the day of the report. */
final class Gantt {

	private static final double NAMES = 158;
	private static final double HEAD = 24;
	private static final double ROW = 17;
	private static final double SIZE = 9;
	private static final double SMALL = 7.5;
	private static final int MOST_MONTHS_NAMED = 14;

	private record Bar(Named item, boolean phase, LocalDate start, LocalDate end) {
	}

	private final Wording words;
	private final Sheet sheet;
	private LocalDate first = LocalDate.MIN;
	private LocalDate last = LocalDate.MIN;

	Gantt(Wording words, Sheet sheet) {
		this.words = words;
		this.sheet = sheet;
	}

	Optional<Drawing> draw(Report report) {
		List<Bar> bars = bars(report);
		if (bars.isEmpty()) {
			return Optional.empty();
		}
		first = bars.stream().map(Bar::start).min(LocalDate::compareTo).orElseThrow().withDayOfMonth(1);
		last = YearMonth.from(bars.stream().map(Bar::end).max(LocalDate::compareTo).orElseThrow()).atEndOfMonth();
		List<CalendarEvent> occasions = report.events().stream().filter(event -> event.kind() == EventKind.OCCASION)
				.filter(event -> isShown(event.start().day())).toList();
		double bottom = HEAD + bars.size() * ROW + 4;
		months(bottom);
		for (int i = 0; i < bars.size(); i++) {
			bar(bars.get(i), HEAD + 2 + i * ROW);
		}
		today(report.day(), bottom);
		double height = occasions.isEmpty() ? bottom : occasions(occasions, bottom);
		return Optional.of(sheet.drawing(height + 2, words.label("picture.gantt"), alternative(bars)));
	}

	private static List<Bar> bars(Report report) {
		List<Bar> bars = new ArrayList<>();
		for (PhaseFacts phase : report.phases()) {
			bar(phase.phase(), true, phase.start(), phase.end()).ifPresent(bars::add);
			for (PhaseFacts.Activity activity : phase.activities()) {
				bar(activity.activity(), false, activity.start(), activity.end()).ifPresent(bars::add);
			}
		}
		return bars;
	}

	private static Optional<Bar> bar(Named item, boolean phase, Optional<PlanDate> start, Optional<PlanDate> end) {
		Optional<LocalDate> from = start.or(() -> end).map(PlanDate::day);
		Optional<LocalDate> to = end.or(() -> start).map(PlanDate::day);
		return from.isEmpty() || to.orElseThrow().isBefore(from.get()) ? Optional.empty()
				: Optional.of(new Bar(item, phase, from.get(), to.get()));
	}

	private boolean isShown(LocalDate day) {
		return !day.isBefore(first) && !day.isAfter(last);
	}

	private double x(LocalDate day) {
		double days = ChronoUnit.DAYS.between(first, last.plusDays(1));
		return NAMES + (sheet.width() - NAMES) * ChronoUnit.DAYS.between(first, day) / days;
	}

	private void months(double bottom) {
		long count = ChronoUnit.MONTHS.between(YearMonth.from(first), YearMonth.from(last)) + 1;
		long step = Math.max(1, (count + MOST_MONTHS_NAMED - 1) / MOST_MONTHS_NAMED);
		for (int i = 0; i < count; i += step) {
			YearMonth month = YearMonth.from(first).plusMonths(i);
			YearMonth next = month.plusMonths(Math.min(step, count - i));
			double start = x(month.atDay(1));
			double end = x(next.atDay(1));
			if (i / step % 2 == 0) {
				sheet.box(start, 0, end - start, bottom, 0, Ink.of(ColourRole.SURFACE), Meaning.NONE);
			}
			boolean newYear = i == 0 || month.getYear() != month.minusMonths(step).getYear();
			String name = newYear ? words.month(month) : words.monthAlone(month);
			String shown = sheet.textWidth(name, SMALL, true) < end - start ? name : words.monthAlone(month);
			if (sheet.textWidth(shown, SMALL, true) < end - start + 4) {
				sheet.label((start + end) / 2, HEAD - 7, Align.MIDDLE, shown, SMALL, true, Ink.of(ColourRole.MUTED));
			}
		}
	}

	private void bar(Bar bar, double y) {
		double start = x(bar.start());
		double width = Math.max(3, x(bar.end().plusDays(1)) - start);
		String told = told(bar);
		Meaning meaning = new Meaning(told, Optional.of(bar.item().key()));
		double indent = bar.phase() ? 0 : 10;
		sheet.label(indent, y + 10.5, Align.START, sheet.fitted(bar.item().title(), NAMES - indent - 8, SIZE, bar.phase()),
				SIZE,
				bar.phase(), Ink.of(bar.phase() ? ColourRole.TEXT : ColourRole.MUTED), meaning);
		double height = bar.phase() ? 11 : 7;
		sheet.box(start, y + (ROW - 4 - height) / 2 + 0.5, width, height, 2,
				bar.phase() ? Ink.of(ColourRole.SERIES_1) : new Ink(ColourRole.SERIES_2, 0.8), meaning);
	}

	private void today(LocalDate day, double bottom) {
		if (isShown(day)) {
			sheet.line(x(day), HEAD - 4, x(day), bottom, new Stroke(Ink.of(ColourRole.BAD), 1.2, 3));
			sheet.label(x(day), 7, Align.MIDDLE, words.label("picture.gantt.today"), SMALL, true, Ink.of(ColourRole.BAD));
		}
	}

	/** Marks occasions below the bars, on as many lines as their names need, and tells how far down they reach. */
	private double occasions(List<CalendarEvent> occasions, double top) {
		List<Double> ends = new ArrayList<>();
		for (CalendarEvent occasion : occasions) {
			String name = sheet.fitted(occasion.title(), 110, SMALL, false);
			double x = x(occasion.start().day());
			double width = sheet.textWidth(name, SMALL, false) + 10;
			// Near the end of the page the name stands before its mark.
			boolean before = x + width > sheet.width();
			double from = before ? x - width : x - 4;
			int line = 0;
			while (line < ends.size() && ends.get(line) > from - 4) {
				line++;
			}
			if (line == ends.size()) {
				ends.add(0.0);
			}
			ends.set(line, before ? x + 5 : x + width);
			double y = top + 9 + line * 12;
			Meaning meaning = new Meaning(words.label("picture.gantt.item", occasion.title(), words.date(occasion.start())),
					Optional.empty());
			sheet.line(x, HEAD, x, y, new Stroke(new Ink(ColourRole.ACCENT, 0.6), 0.7, 2));
			sheet.diamond(x, y, 4, Ink.of(ColourRole.ACCENT), meaning);
			sheet.label(before ? x - 7 : x + 7, y + 2.7, before ? Align.END : Align.START, name, SMALL, false,
					Ink.of(ColourRole.TEXT), meaning);
		}
		return top + 9 + ends.size() * 12;
	}

	private String alternative(List<Bar> bars) {
		return String.join("; ", bars.stream().map(this::told).toList());
	}

	private String told(Bar bar) {
		return words.label("picture.gantt.item", bar.item().title(),
				words.dates(Optional.of(PlanDate.of(bar.start())), Optional.of(PlanDate.of(bar.end()))));
	}
}
