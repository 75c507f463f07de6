package org.tamyeez.report.excel;

import java.io.IOException;
import java.io.OutputStream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tamyeez.report.ReportContent;
import org.tamyeez.report.ReportFormat;
import org.tamyeez.report.model.Report;
import org.tamyeez.report.office.OfficePackage;

/**
 * A workbook for those who follow the plan up: who fills in a measured value sees deviation and status change, and what was
 * spent changes what is left. Text stays text, whatever it begins with.
 */
public final class ExcelFormat implements ReportFormat {

	@Override
	public String name() {
		return "xlsx";
	}

	@Override
	public void write(ReportContent content, OutputStream out) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			Book book = new Book(workbook, content.document(), content.words());
			Report report = content.report();
			new FollowUpSheet(book, report).write();
			new BudgetSheet(book, report).write();
			new CalendarSheet(book, report).write();
			if (workbook.getNumberOfSheets() == 0) {
				book.sheet(content.words().label("section.follow-up"), 0);
			}
			OfficePackage.describe(workbook, content.document());
			// Programs that do not calculate show the values all the same.
			workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
			OfficePackage.write(workbook, report.day(), out);
		}
	}
}
