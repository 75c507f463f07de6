package org.tamyeez.report;

import java.util.List;
import java.util.Optional;

import org.tamyeez.report.calendar.CalendarFormat;
import org.tamyeez.report.data.JsonFormat;
import org.tamyeez.report.data.XmiFormat;
import org.tamyeez.report.excel.ExcelFormat;
import org.tamyeez.report.html.HtmlFormat;
import org.tamyeez.report.markdown.MarkdownFormat;
import org.tamyeez.report.pdf.PdfFormat;
import org.tamyeez.report.word.WordFormat;

/** The formats that a report can be written in. */
public final class ReportFormats {

	static {
		// The libraries of some formats complain on standard error of a log that nobody asked for.
		System.getProperties().putIfAbsent("log4j2.loggerContextFactory",
				"org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
	}

	private static final List<ReportFormat> ALL = List.of(new HtmlFormat(), new PdfFormat(), new WordFormat(),
			new ExcelFormat(), new MarkdownFormat(), new CalendarFormat(), new JsonFormat(), new XmiFormat());

	private ReportFormats() {
	}

	/** All formats in the order in which they are offered: for readers first, then for calendars and programs. */
	public static List<ReportFormat> all() {
		return ALL;
	}

	/** The names of all formats, in the same order. */
	public static List<String> names() {
		return ALL.stream().map(ReportFormat::name).toList();
	}

	/** The format with a name, in whatever case. */
	public static Optional<ReportFormat> named(String name) {
		return ALL.stream().filter(format -> format.name().equalsIgnoreCase(name)).findFirst();
	}
}
