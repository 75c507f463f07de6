package org.tamyeez.report.picture;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tamyeez.plan.value.Quantity;
import org.tamyeez.report.drawing.Drawing;
import org.tamyeez.report.drawing.Shape.Ink;
import org.tamyeez.report.drawing.Shape.Meaning;
import org.tamyeez.report.drawing.Shape.Stroke;
import org.tamyeez.report.model.GoalFacts;
import org.tamyeez.report.model.GoalFacts.Measure;
import org.tamyeez.report.model.GoalStatus;
import org.tamyeez.report.model.Report;
import org.tamyeez.report.picture.Sheet.Align;
import org.tamyeez.report.style.ColourRole;
import org.tamyeez.report.words.Wording;

/** A bar for each measure: how much of the way from today's value to the target is gone, and how much was to be expected. */
final class GoalBars {

	private static final double ROW = 40;
	private static final double TOP = 22;
	private static final double NAMES = 176;
	private static final double VALUES = 84;
	private static final double BAR = 13;
	private static final double SIZE = 9.5;
	private static final double SMALL = 8.5;
	private static final double LINE = 12;
	/** A goal that is left far behind, or passed by far, shall not shrink all others. */
	private static final double MOST = 1.15;

	private record Bar(GoalFacts goal, Measure measure, Quantity target) {
	}

	private final Wording words;
	private final Sheet sheet;

	GoalBars(Wording words, Sheet sheet) {
		this.words = words;
		this.sheet = sheet;
	}

	/** Draws the bars; nothing before anything was measured, since all of them would be empty. */
	Optional<Drawing> draw(Report report) {
		List<Bar> bars = new ArrayList<>();
		for (GoalFacts goal : report.goals()) {
			goal.measures()
					.forEach(measure -> measure.target().ifPresent(target -> bars.add(new Bar(goal, measure, target))));
		}
		if (bars.stream().allMatch(bar -> bar.measure().last().isEmpty())) {
			return Optional.empty();
		}
		scale(bars.size());
		for (int i = 0; i < bars.size(); i++) {
			bar(bars.get(i), TOP + i * ROW);
		}
		return Optional.of(sheet.drawing(TOP + bars.size() * ROW + 4, words.label("picture.goals"), alternative(bars)));
	}

	private double unit() {
		return (sheet.width() - NAMES - VALUES) / MOST;
	}

	private void scale(int rows) {
		Stroke thin = Stroke.solid(Ink.of(ColourRole.LINE), 0.7);
		double bottom = TOP + rows * ROW;
		for (double part = 0; part <= 1; part += 0.25) {
			sheet.line(NAMES + part * unit(), TOP - 2, NAMES + part * unit(), bottom, thin);
		}
		sheet.label(NAMES, TOP - 8, Align.MIDDLE, words.label("picture.goals.start"), SMALL, false,
				Ink.of(ColourRole.MUTED));
		sheet.label(NAMES + unit(), TOP - 8, Align.MIDDLE, words.label("picture.goals.target"), SMALL, true,
				Ink.of(ColourRole.TEXT));
	}

	private void bar(Bar bar, double y) {
		double middle = y + ROW / 2;
		Meaning meaning = new Meaning(told(bar), Optional.of(bar.goal().goal().key()));
		List<String> names = sheet.lines(bar.goal().goal().title(), NAMES - 12, SIZE, true, 2);
		double line = middle - 2 - (names.size() - 1) * LINE / 2;
		for (String name : names) {
			sheet.label(0, line, Align.START, name, SIZE, true, Ink.of(ColourRole.TEXT), meaning);
			line += LINE;
		}
		sheet.label(0, line, Align.START, sheet.fitted(bar.measure().metric().title(), NAMES - 12, SMALL, false), SMALL,
				false, Ink.of(ColourRole.MUTED));
		sheet.box(NAMES, middle - BAR / 2, unit(), BAR, 2, Ink.of(ColourRole.SURFACE), meaning);
		double way = bar.measure().way().map(percent -> percent.doubleValue() / 100).orElse(0.0);
		double length = Math.max(0, Math.min(MOST, way)) * unit();
		if (length > 0) {
			sheet.box(NAMES, middle - BAR / 2, length, BAR, 2, Ink.of(colour(bar.measure().status())), meaning);
		}
		expected(bar).ifPresent(part -> sheet.line(NAMES + part * unit(), middle - BAR / 2 - 4, NAMES + part * unit(),
				middle + BAR / 2 + 4, Stroke.solid(Ink.of(ColourRole.TEXT), 1.6)));
		sheet.line(NAMES + unit(), middle - BAR / 2 - 6, NAMES + unit(), middle + BAR / 2 + 6,
				new Stroke(Ink.of(ColourRole.TEXT), 1, 3));
		values(bar, middle);
	}

	private void values(Bar bar, double middle) {
		double end = sheet.width();
		String value = bar.measure().last().map(reading -> words.quantity(reading.actual())).orElse(Wording.NONE);
		sheet.label(end, middle - 2, Align.END, sheet.fitted(value, VALUES, SIZE, true), SIZE, true,
				Ink.of(ColourRole.TEXT));
		sheet.label(end, middle + 10, Align.END, sheet.fitted(words.word(bar.measure().status()), VALUES, SMALL, false),
				SMALL,
				false, Ink.of(colour(bar.measure().status())));
	}

	/** How much of the way was to be gone by the last reading, from 0 to 1. */
	private static Optional<Double> expected(Bar bar) {
		Optional<Quantity> expected = bar.measure().last().flatMap(GoalFacts.Reading::expected);
		Optional<Quantity> baseline = bar.measure().baseline();
		if (expected.isEmpty() || baseline.isEmpty()) {
			return Optional.empty();
		}
		BigDecimal from = baseline.get().comparableAmount();
		BigDecimal way = bar.target().comparableAmount().subtract(from);
		return way.signum() == 0 ? Optional.empty()
				: Optional.of(expected.get().comparableAmount().subtract(from).divide(way, MathContext.DECIMAL32)
						.doubleValue()).filter(part -> part >= 0 && part <= MOST);
	}

	static ColourRole colour(GoalStatus status) {
		return switch (status) {
			case REACHED, ON_TRACK -> ColourRole.GOOD;
			case CORRECTED -> ColourRole.WARNING;
			case OFF_TRACK, MISSED -> ColourRole.BAD;
			case UNMEASURABLE, NOT_MEASURED -> ColourRole.MUTED;
		};
	}

	private String alternative(List<Bar> bars) {
		return String.join("; ", bars.stream().map(this::told).toList());
	}

	private String told(Bar bar) {
		String name = words.label("withDetail", bar.goal().goal().title(), bar.measure().metric().title());
		String target = words.quantity(bar.target());
		if (bar.measure().last().isEmpty()) {
			return words.label("picture.goals.itemOpen", name, target);
		}
		String way = bar.measure().way().map(words::percent).orElse(Wording.NONE);
		return words.label("picture.goals.item", name, words.quantity(bar.measure().last().get().actual()), target, way);
	}
}
