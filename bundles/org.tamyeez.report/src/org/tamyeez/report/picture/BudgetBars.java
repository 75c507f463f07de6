package org.tamyeez.report.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tamyeez.report.drawing.Drawing;
import org.tamyeez.report.drawing.Shape.Ink;
import org.tamyeez.report.drawing.Shape.Meaning;
import org.tamyeez.report.model.BudgetFacts;
import org.tamyeez.report.model.BudgetFacts.SideSum;
import org.tamyeez.report.model.BudgetFacts.Sum;
import org.tamyeez.report.picture.Sheet.Align;
import org.tamyeez.report.style.ColourRole;
import org.tamyeez.report.words.Wording;

/** The budget as bars: one for each channel, with what was spent of it, or one for the two sides of the mix. */
final class BudgetBars {

	private static final double ROW = 26;
	private static final double NAMES = 150;
	private static final double VALUES = 130;
	private static final double BAR = 14;
	private static final double SIZE = 9.5;
	private static final double LEGEND = 18;
	private static final double SIDE_BAR = 24;

	private final Wording words;
	private final Sheet sheet;

	BudgetBars(Wording words, Sheet sheet) {
		this.words = words;
		this.sheet = sheet;
	}

	Optional<Drawing> byChannel(BudgetFacts budget) {
		List<Sum> sums = budget.byChannel().stream().filter(sum -> sum.planned().signum() > 0).toList();
		if (sums.isEmpty()) {
			return Optional.empty();
		}
		BigDecimal all = sums.stream().map(Sum::planned).reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal most = sums.stream().map(sum -> sum.planned().max(sum.spent())).reduce(BigDecimal.ONE, BigDecimal::max);
		boolean spent = sums.stream().anyMatch(sum -> sum.spent().signum() > 0);
		double top = spent ? LEGEND + 4 : 4;
		if (spent) {
			legend();
		}
		List<String> told = new ArrayList<>();
		for (int i = 0; i < sums.size(); i++) {
			told.add(channel(sums.get(i), top + i * ROW, most, all, budget.currency()));
		}
		return Optional.of(sheet.drawing(top + sums.size() * ROW, words.label("picture.budgetByChannel"),
				String.join("; ", told)));
	}

	private void legend() {
		double x = NAMES;
		x = legend(x, Ink.of(ColourRole.SERIES_1), words.label("column.spent"));
		legend(x, new Ink(ColourRole.SERIES_1, 0.35), words.label("column.planned"));
	}

	private double legend(double x, Ink ink, String text) {
		sheet.box(x, 3, 9, 9, 2, ink, Meaning.NONE);
		sheet.label(x + 14, 11, Align.START, text, SIZE, false, Ink.of(ColourRole.MUTED));
		return x + 14 + sheet.textWidth(text, SIZE, false) + 18;
	}

	private String channel(Sum sum, double y, BigDecimal most, BigDecimal all, String currency) {
		double room = sheet.width() - NAMES - VALUES;
		double middle = y + ROW / 2;
		String amount = words.money(sum.planned(), currency);
		String share = words.percent(percent(sum.planned(), all));
		String told = words.label("picture.budget.item", sum.item().title(), amount, share);
		Meaning meaning = new Meaning(told, Optional.of(sum.item().key()));
		boolean spent = sum.spent().signum() > 0;
		sheet.label(0, middle + 3.5, Align.START, sheet.fitted(sum.item().title(), NAMES - 12, SIZE, false), SIZE, false,
				Ink.of(ColourRole.TEXT), meaning);
		sheet.box(NAMES, middle - BAR / 2, part(sum.planned(), most) * room, BAR, 2,
				new Ink(ColourRole.SERIES_1, spent ? 0.35 : 1), meaning);
		if (spent) {
			sheet.box(NAMES, middle - BAR / 2, part(sum.spent(), most) * room, BAR, 2, Ink.of(ColourRole.SERIES_1), meaning);
		}
		sheet.label(sheet.width() - 44, middle + 3.5, Align.END, amount, SIZE, false, Ink.of(ColourRole.TEXT));
		sheet.label(sheet.width(), middle + 3.5, Align.END, share, SIZE, true, Ink.of(ColourRole.TEXT));
		return told;
	}

	Optional<Drawing> bySide(BudgetFacts budget) {
		List<SideSum> sums = budget.bySide().stream().filter(sum -> sum.planned().signum() > 0).toList();
		BigDecimal all = sums.stream().map(SideSum::planned).reduce(BigDecimal.ZERO, BigDecimal::add);
		if (all.signum() == 0) {
			return Optional.empty();
		}
		List<String> told = new ArrayList<>();
		double x = 0;
		for (int i = 0; i < sums.size(); i++) {
			SideSum sum = sums.get(i);
			double width = part(sum.planned(), all) * sheet.width();
			String name = words.word(sum.side());
			String share = words.percent(percent(sum.planned(), all));
			String item = words.label("picture.budget.item", name, words.money(sum.planned(), budget.currency()), share);
			Ink ink = Ink.of(ColourRole.series(i));
			sheet.box(x, 2, width, SIDE_BAR, 2, ink, Meaning.tip(item));
			if (sheet.textWidth(share, SIZE, true) + 8 < width) {
				sheet.label(x + width / 2, 2 + SIDE_BAR / 2 + 3.5, Align.MIDDLE, share, SIZE, true,
						Ink.of(ColourRole.BACKGROUND));
			}
			told.add(item);
			x += width;
		}
		sideLegend(told);
		return Optional.of(sheet.drawing(SIDE_BAR + 4 + LEGEND * told.size() + 4, words.label("picture.budgetBySide"),
				String.join("; ", told)));
	}

	private void sideLegend(List<String> told) {
		for (int i = 0; i < told.size(); i++) {
			double y = SIDE_BAR + 10 + i * LEGEND;
			sheet.box(0, y, 9, 9, 2, Ink.of(ColourRole.series(i)), Meaning.NONE);
			sheet.label(14, y + 8, Align.START, sheet.fitted(told.get(i), sheet.width() - 14, SIZE, false), SIZE, false,
					Ink.of(ColourRole.TEXT));
		}
	}

	private static double part(BigDecimal part, BigDecimal whole) {
		return Math.max(0, part.doubleValue() / whole.doubleValue());
	}

	private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
		return part.multiply(BigDecimal.valueOf(100)).divide(whole, 1, RoundingMode.HALF_UP);
	}
}
