package org.tamyeez.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.xtext.resource.XtextResource;
import org.tamyeez.examples.ExamplePlans;
import org.tamyeez.plan.rule.PlanChecker;
import org.tamyeez.report.model.Reports;
import org.tamyeez.report.words.CalendarChoice;
import org.tamyeez.report.words.Digits;
import org.tamyeez.testing.Plans;

/** Writes reports in tests as users get them. */
public final class Written {

	private static final Plans PLANS = Plans.withAllRules();

	private Written() {
	}

	/** What most readers want, on the day of all tests. */
	public static ReportOptions usual() {
		return ReportOptions.usual(Reports.DAY);
	}

	/** The same for readers of a profile. */
	public static ReportOptions forProfile(String profile) {
		ReportOptions usual = usual();
		return new ReportOptions(profile, usual.language(), usual.digits(), usual.calendar(), usual.draft(), usual.style(),
				usual.day());
	}

	/** The same in a language. */
	public static ReportOptions inLanguage(String language) {
		return new ReportOptions(ReportOptions.CLIENT, Optional.of(Locale.forLanguageTag(language)), Digits.WESTERN,
				CalendarChoice.GREGORIAN, false, Optional.empty(), Reports.DAY);
	}

	/** The report on the plan in a text. */
	public static ReportContent of(String text, ReportOptions options) {
		return of(Map.of(Plans.FILE, text), Plans.FILE, options);
	}

	/** The report on an example plan. */
	public static ReportContent example(String path, ReportOptions options) {
		return of(ExamplePlans.folder(path), ExamplePlans.fileName(path), options);
	}

	/** The report on the plan in one of several files. */
	public static ReportContent of(Map<String, String> files, String name, ReportOptions options) {
		try {
			XtextResource file = PLANS.read(files, name);
			return PLANS.service(ReportMaker.class)
					.make(Reports.plan(file), PLANS.service(PlanChecker.class).check(file), options).content();
		} catch (UnknownChoiceException e) {
			throw new AssertionError(e);
		}
	}

	/** A report in a format. */
	public static byte[] bytes(String format, ReportContent content) {
		try {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			ReportFormats.named(format).orElseThrow().write(content, out);
			return out.toByteArray();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A report in a format that is text. */
	public static String text(String format, ReportContent content) {
		return new String(bytes(format, content), StandardCharsets.UTF_8);
	}

	/** A report as a workbook. */
	public static XSSFWorkbook workbook(ReportContent content) throws IOException {
		byte[] bytes = bytes("xlsx", content);
		return new XSSFWorkbook(new ByteArrayInputStream(bytes));
	}
}
