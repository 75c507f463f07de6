package org.tamyeez.report.excel;

import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.tamyeez.report.model.CalendarEvent;
import org.tamyeez.report.model.Named;
import org.tamyeez.report.model.Report;
import org.tamyeez.report.words.Wording;

/** Calendar: everything with a day, to be sorted and filtered. */
final class CalendarSheet {

	private static final int HEADER = 3;
	private static final int[] WIDTHS = { 14, 14, 22, 46, 28, 34 };

	private final Book book;
	private final Report report;
	private final Wording words;

	CalendarSheet(Book book, Report report) {
		this.book = book;
		this.report = report;
		words = book.words();
	}

	void write() {
		List<CalendarEvent> events = report.events();
		if (events.isEmpty()) {
			return;
		}
		XSSFSheet sheet = book.sheet(words.label("section.calendar"), WIDTHS);
		book.header(sheet, HEADER, List.of(words.label("excel.from"), words.label("excel.to"), words.label("column.kind"),
				words.label("column.item"), words.label("column.person"), words.label("excel.about")), 0, 1);
		int row = HEADER + 1;
		for (CalendarEvent event : events) {
			line(event, sheet.createRow(row++));
		}
		Book.fit(sheet, HEADER + 1);
		sheet.createFreezePane(0, HEADER + 1);
		sheet.setAutoFilter(new CellRangeAddress(HEADER, row - 1, 0, WIDTHS.length - 1));
		sheet.setRepeatingRows(CellRangeAddress.valueOf((HEADER + 1) + ":" + (HEADER + 1)));
	}

	private void line(CalendarEvent event, XSSFRow row) {
		book.date(row, 0, Optional.of(event.start()));
		book.date(row, 1, Optional.of(event.end()));
		book.text(row, 2, words.word(event.kind()));
		book.text(row, 3, event.title(), true);
		book.text(row, 4, words.list(event.people().stream().map(Named::title).toList()));
		book.text(row, 5, event.about().map(Named::title).filter(title -> !title.equals(event.title())).orElse(""));
	}
}
