package org.tamyeez.report.excel;

import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.report.model.CalendarEvent;
import org.tamyeez.report.portfolio.Portfolio;
import org.tamyeez.report.portfolio.Portfolio.CurrencySum;
import org.tamyeez.report.portfolio.PortfolioPlan;
import org.tamyeez.report.portfolio.UnreadablePlan;
import org.tamyeez.report.words.Wording;

/** All plans: a row for each, and below them what they cost, added up by formulas currency by currency. */
final class PortfolioSheet {

	private static final int HEADER = 3;
	private static final int[] WIDTHS = { 36, 24, 30, 15, 13, 13, 10, 12, 12, 14, 10, 18, 18, 18, 18, 11, 13, 11, 14 };
	private static final int CURRENCY = 10;
	private static final int TOTAL = 11;
	private static final int SPENT = 13;
	private static final int LEFT = 14;

	private final Book book;
	private final Wording words;
	private final Portfolio portfolio;

	PortfolioSheet(Book book, Portfolio portfolio) {
		this.book = book;
		this.words = book.words();
		this.portfolio = portfolio;
	}

	void write() {
		XSSFSheet sheet = book.sheet(words.label("portfolio.section.plans"), WIDTHS);
		book.header(sheet, HEADER, titles(), 4, 5, 6, 7, 8, 9, TOTAL, TOTAL + 1, SPENT, LEFT, 15, 16, 17, 18);
		int row = HEADER + 1;
		for (PortfolioPlan plan : portfolio.plans()) {
			plan(plan, sheet.createRow(row), row + 1);
			row++;
		}
		sheet.createFreezePane(1, HEADER + 1);
		sheet.setAutoFilter(new CellRangeAddress(HEADER, Math.max(HEADER + 1, row - 1), 0, WIDTHS.length - 1));
		sheet.setRepeatingRows(CellRangeAddress.valueOf((HEADER + 1) + ":" + (HEADER + 1)));
		row = sums(sheet, row + 1, HEADER + 2, row);
		Book.fit(sheet, HEADER + 1);
		unreadable(sheet, row + 1);
	}

	private List<String> titles() {
		return Stream.of("portfolio.column.plan", "client", "portfolio.column.file", "status", "excel.from", "excel.to",
				"portfolio.column.all", "portfolio.column.onTrack", "portfolio.column.behind", "portfolio.column.open",
				"portfolio.column.currency", "budget", "column.planned", "column.spent", "column.left",
				"portfolio.column.errors", "portfolio.column.warnings", "portfolio.column.infos", "portfolio.column.next")
				.map(words::label).toList();
	}

	private void plan(PortfolioPlan plan, XSSFRow row, int number) {
		book.text(row, 0, plan.head().plan().title(), true);
		book.text(row, 1, plan.head().client().orElse(""));
		book.text(row, 2, plan.file());
		book.text(row, 3, words.word(plan.head().status()));
		book.date(row, 4, plan.head().start());
		book.date(row, 5, plan.head().end());
		book.count(row, 6, plan.goals().size());
		book.count(row, 7, plan.goalsOnTrack());
		book.count(row, 8, plan.goalsBehind());
		book.count(row, 9, plan.goalsOpen());
		money(plan, row, number);
		book.count(row, 15, plan.findings(Severity.ERROR));
		book.count(row, 16, plan.findings(Severity.WARNING));
		book.count(row, 17, plan.findings(Severity.INFO));
		book.date(row, 18, plan.reviews().stream().findFirst().map(CalendarEvent::start));
	}

	private void money(PortfolioPlan plan, XSSFRow row, int number) {
		String currency = plan.budget().currency();
		book.text(row, CURRENCY, currency);
		if (!plan.hasBudget()) {
			for (int column = TOTAL; column <= LEFT; column++) {
				book.blank(row, column, false);
			}
			return;
		}
		plan.budget().total().ifPresentOrElse(total -> book.amount(row, TOTAL, total, book.money(currency)),
				() -> book.blank(row, TOTAL, false));
		book.amount(row, TOTAL + 1, plan.budget().planned(), book.money(currency));
		book.amount(row, SPENT, plan.budget().spent(), book.money(currency));
		book.formula(row, LEFT, left(number), book.money(currency), false);
	}

	private static String left(int row) {
		return "IF(L" + row + "=\"\",\"\",L" + row + "-N" + row + ")";
	}

	/** Amounts of one currency each: those of different currencies cannot be added. */
	private int sums(XSSFSheet sheet, int at, int first, int last) {
		int row = at;
		for (CurrencySum sum : portfolio.sums()) {
			XSSFRow line = sheet.createRow(row++);
			book.totalText(line, 0, words.label("total"));
			for (int column = 1; column < CURRENCY; column++) {
				book.blank(line, column, true);
			}
			book.totalText(line, CURRENCY, sum.currency());
			for (int column = TOTAL; column <= LEFT; column++) {
				String letter = String.valueOf((char) ('A' + column));
				book.formula(line, column,
						"SUMIF($K$" + first + ":$K$" + last + ",$K" + row + "," + letter + "$" + first + ":"
								+ letter + "$" + last + ")",
						book.money(sum.currency()), true);
			}
		}
		return row;
	}

	private void unreadable(XSSFSheet sheet, int at) {
		if (portfolio.unreadable().isEmpty()) {
			return;
		}
		book.heading(sheet, at, words.label("portfolio.section.unreadable"));
		int row = at + 1;
		for (UnreadablePlan file : portfolio.unreadable()) {
			XSSFRow line = sheet.createRow(row++);
			book.text(line, 0, file.place(), true);
			book.text(line, 1, file.reason());
			sheet.addMergedRegion(new CellRangeAddress(row - 1, row - 1, 1, LEFT));
		}
	}
}
