package org.tamyeez.report.excel;

import java.io.IOException;
import java.io.OutputStream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tamyeez.report.document.ReportDocument;
import org.tamyeez.report.office.OfficePackage;
import org.tamyeez.report.portfolio.Portfolio;
import org.tamyeez.report.words.Wording;

/** A workbook with all plans of a folder, to be sorted, filtered and added up. */
public final class PortfolioWorkbook {

	private PortfolioWorkbook() {
	}

	/**
	 * Writes a portfolio. The same portfolio gives the same bytes every time.
	 *
	 * @param portfolio what to write
	 * @param document  the same as a document, for title and style
	 * @param words     how it is worded
	 * @param out       where to; left open
	 * @throws IOException if it cannot be written there
	 */
	public static void write(Portfolio portfolio, ReportDocument document, Wording words, OutputStream out)
			throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			new PortfolioSheet(new Book(workbook, document, words), portfolio).write();
			OfficePackage.describe(workbook, document);
			workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
			OfficePackage.write(workbook, portfolio.day(), out);
		}
	}
}
