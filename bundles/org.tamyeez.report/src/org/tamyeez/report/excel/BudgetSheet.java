package org.tamyeez.report.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.tamyeez.report.model.BudgetFacts;
import org.tamyeez.report.model.BudgetFacts.Line;
import org.tamyeez.report.model.BudgetFacts.MonthSum;
import org.tamyeez.report.model.Report;
import org.tamyeez.report.words.Wording;

/** Budget: every item with what it may cost and has cost, and what each month costs. */
final class BudgetSheet {

	private static final int HEADER = 3;
	private static final int[] WIDTHS = { 40, 16, 18, 12, 18, 18 };

	private final Book book;
	private final Wording words;
	private final BudgetFacts budget;
	private final boolean spentIsTold;

	BudgetSheet(Book book, Report report) {
		this.book = book;
		words = book.words();
		budget = report.budget();
		spentIsTold = budget.lines().stream().anyMatch(line -> line.spent().isPresent());
	}

	void write() {
		if (budget.lines().isEmpty()) {
			return;
		}
		XSSFSheet sheet = book.sheet(words.label("section.budget"), WIDTHS);
		List<String> titles = new ArrayList<>(List.of(words.label("column.item"), words.label("column.kind"),
				words.label("column.planned"), words.label("column.share")));
		if (spentIsTold) {
			titles.addAll(List.of(words.label("column.spent"), words.label("column.left")));
		}
		book.header(sheet, HEADER, titles, 2, 3, 4, 5);
		int first = HEADER + 1;
		BigDecimal rest = rest();
		int total = first + budget.lines().size() + rest.signum();
		for (int i = 0; i < budget.lines().size(); i++) {
			line(budget.lines().get(i), sheet.createRow(first + i), first + i + 1, total + 1);
		}
		if (rest.signum() > 0) {
			rest(rest, sheet.createRow(total - 1), total, total + 1);
		}
		total(sheet.createRow(total), first + 1, total);
		int next = total + 1;
		if (budget.total().isPresent()) {
			rest(sheet, next, total + 1, budget.total().get());
			next += 2;
		}
		sheet.createFreezePane(1, HEADER + 1);
		months(sheet, next + 2);
		Book.fit(sheet, HEADER + 1);
	}

	/** What is planned beside the lines: to some readers, single activities and tools are not told. */
	private BigDecimal rest() {
		BigDecimal told = budget.lines().stream().map(Line::planned).reduce(BigDecimal.ZERO, BigDecimal::add);
		return budget.planned().subtract(told).max(BigDecimal.ZERO);
	}

	private void rest(BigDecimal rest, XSSFRow row, int number, int total) {
		book.text(row, 0, words.label("budget.rest"), true);
		book.blank(row, 1, false);
		book.amount(row, 2, rest, book.money(budget.currency()));
		book.formula(row, 3, share(number, total), Book.percentFormat(), false);
		if (spentIsTold) {
			book.blank(row, 4, false);
			book.formula(row, 5, "C" + number + "-E" + number, book.money(budget.currency()), false);
		}
	}

	private void line(Line line, XSSFRow row, int number, int total) {
		book.text(row, 0, line.item().title(), true);
		book.text(row, 1, words.word(line.kind()));
		book.amount(row, 2, line.planned(), book.money(budget.currency()));
		book.formula(row, 3, share(number, total), Book.percentFormat(), false);
		if (spentIsTold) {
			book.amount(row, 4, line.spent().orElse(BigDecimal.ZERO), book.money(budget.currency()));
			book.formula(row, 5, "C" + number + "-E" + number, book.money(budget.currency()), false);
		}
	}

	private static String share(int row, int total) {
		return "IF(C$" + total + "=0,\"\",C" + row + "/C$" + total + ")";
	}

	private void total(XSSFRow row, int first, int last) {
		book.totalText(row, 0, words.label("total"));
		book.blank(row, 1, true);
		book.formula(row, 2, "SUM(C" + first + ":C" + last + ")", book.money(budget.currency()), true);
		book.formula(row, 3, share(last + 1, last + 1), Book.percentFormat(), true);
		if (spentIsTold) {
			book.formula(row, 4, "SUM(E" + first + ":E" + last + ")", book.money(budget.currency()), true);
			book.formula(row, 5, "SUM(F" + first + ":F" + last + ")", book.money(budget.currency()), true);
		}
	}

	/** What the plan may cost in all, and what of it is not planned yet. */
	private void rest(XSSFSheet sheet, int at, int total, BigDecimal whole) {
		XSSFRow allowed = sheet.createRow(at);
		book.text(allowed, 0, words.label("budget.total"), true);
		book.blank(allowed, 1, false);
		book.amount(allowed, 2, whole, book.money(budget.currency()));
		XSSFRow left = sheet.createRow(at + 1);
		book.text(left, 0, words.label("budget.unplanned"), true);
		book.blank(left, 1, false);
		book.formula(left, 2, "C" + (at + 1) + "-C" + total, book.money(budget.currency()), false);
	}

	private void months(XSSFSheet sheet, int at) {
		if (budget.byMonth().isEmpty()) {
			return;
		}
		book.heading(sheet, at, words.label("budget.byMonth"));
		book.header(sheet, at + 1, List.of(words.label("column.month"), "", words.label("column.planned")), 2);
		int row = at + 2;
		for (MonthSum sum : budget.byMonth()) {
			XSSFRow line = sheet.createRow(row++);
			book.text(line, 0, words.month(sum.month()), true);
			book.blank(line, 1, false);
			book.amount(line, 2, sum.planned().setScale(2, RoundingMode.HALF_UP), book.wholeMoney(budget.currency()));
		}
		XSSFRow total = sheet.createRow(row);
		book.totalText(total, 0, words.label("total"));
		book.blank(total, 1, true);
		book.formula(total, 2, "SUM(C" + (at + 3) + ":C" + row + ")", book.wholeMoney(budget.currency()), true);
	}
}
