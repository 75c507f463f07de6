package org.tamyeez.report.word;

import java.io.IOException;
import java.io.OutputStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.tamyeez.report.DocumentFormat;
import org.tamyeez.report.document.ReportDocument;
import org.tamyeez.report.office.OfficePackage;
import org.tamyeez.report.pdf.OnePage;

/** A Word document. */
public final class WordFormat implements DocumentFormat {

	/** Word breaks lines with the fonts of the reader's computer, which may run wider. */
	private static final double PART_OF_PAGE = 0.93;

	@Override
	public String name() {
		return "docx";
	}

	@Override
	public void write(ReportDocument document, OutputStream out) throws IOException {
		ReportDocument shown = document.onePage() ? OnePage.shortened(document, PART_OF_PAGE) : document;
		try (XWPFDocument file = new XWPFDocument()) {
			new WordStyles(shown).apply(file);
			new WordPage(file, shown).write();
			new WordBody(file, shown).write();
			OfficePackage.describe(file, document);
			OfficePackage.write(file, document.date(), out);
		}
	}
}
