package org.tamyeez.report.word;

import java.io.IOException;
import java.io.OutputStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.tamyeez.report.DocumentFormat;
import org.tamyeez.report.document.ReportDocument;
import org.tamyeez.report.office.OfficePackage;

/** A Word document. */
public final class WordFormat implements DocumentFormat {

	@Override
	public String name() {
		return "docx";
	}

	@Override
	public void write(ReportDocument document, OutputStream out) throws IOException {
		try (XWPFDocument file = new XWPFDocument()) {
			new WordStyles(document).apply(file);
			new WordPage(file, document).write();
			new WordBody(file, document).write();
			OfficePackage.describe(file, document);
			OfficePackage.write(file, document.date(), out);
		}
	}
}
