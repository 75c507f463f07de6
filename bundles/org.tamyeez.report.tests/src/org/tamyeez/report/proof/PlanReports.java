package org.tamyeez.report.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.xtext.resource.XtextResource;
import org.tamyeez.examples.ExamplePlans;
import org.tamyeez.plan.rule.PlanChecker;
import org.tamyeez.report.ReportContent;
import org.tamyeez.report.ReportFormats;
import org.tamyeez.report.ReportMaker;
import org.tamyeez.report.ReportOptions;
import org.tamyeez.report.UnknownChoiceException;
import org.tamyeez.report.model.Reports;
import org.tamyeez.report.words.CalendarChoice;
import org.tamyeez.report.words.Digits;
import org.tamyeez.testing.Plans;

/** Reports on whole plans, made the way that users make them. */
final class PlanReports {

	/** The example plans, by the names of their files. */
	static final List<String> EXAMPLES = List.of("leather-shop", "telecom", "bookshop", "clinic", "charity");
	/** The languages of reports, as users choose them. */
	static final List<String> LANGUAGES = List.of("en", "ar");

	private static final String ENDING = ".mplan";

	private PlanReports() {
	}

	/** The report on an example plan for readers of a profile. */
	static ReportContent example(String name, String language, String profile) throws UnknownChoiceException {
		String path = ExamplePlans.good().stream().filter(file -> file.endsWith('/' + name + ENDING)).findFirst()
				.orElseThrow();
		return of(ExamplePlans.folder(path), name + ENDING, language, profile);
	}

	/** The report for the client on the plan in a text. */
	static ReportContent of(String text, String language) throws UnknownChoiceException {
		return of(Map.of(Plans.FILE, text), Plans.FILE, language, ReportOptions.CLIENT);
	}

	/** A report as a file of a format. */
	static byte[] write(ReportContent content, String format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ReportFormats.named(format).orElseThrow().write(content, out);
		return out.toByteArray();
	}

	private static ReportContent of(Map<String, String> files, String name, String language, String profile)
			throws UnknownChoiceException {
		Plans plans = Plans.withAllRules();
		XtextResource file = plans.read(files, name);
		ReportOptions options = new ReportOptions(profile, Optional.of(Locale.forLanguageTag(language)), Digits.WESTERN,
				CalendarChoice.GREGORIAN, false, Optional.empty(), Reports.DAY);
		return plans.service(ReportMaker.class)
				.make(Reports.plan(file), plans.service(PlanChecker.class).check(file), options).content();
	}
}
