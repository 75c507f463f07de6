package org.tamyeez.cli.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.xtext.resource.XtextResource;
import org.tamyeez.cli.ExitCode;
import org.tamyeez.cli.check.Input;
import org.tamyeez.cli.check.InputFiles;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rule.CheckResult;
import org.tamyeez.plan.rule.Finding;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.report.ReportFormat;
import org.tamyeez.report.ReportMaker;
import org.tamyeez.report.ReportOptions;
import org.tamyeez.report.UnknownChoiceException;
import org.tamyeez.report.export.ExportProblem;
import org.tamyeez.report.export.ReportExport;
import org.tamyeez.report.export.ReportFile;
import org.tamyeez.report.style.StyleProblem;

import com.google.inject.Injector;

/**
 * Writes reports of many plans in many formats: the work of {@code tamyeez export}. What goes wrong with one of them is
 * told, and the others are written.
 */
public final class ExportJob {

	/**
	 * What the user asked for.
	 *
	 * @param formats the formats
	 * @param folder  where the reports go
	 * @param report  what the reports tell, and to whom
	 * @param failOn  the least severity of a finding that fails the run; none if no finding does
	 * @param force   whether files are overwritten that were changed since, or are open
	 */
	public record Options(List<ReportFormat> formats, Path folder, ReportOptions report, Optional<Severity> failOn,
			boolean force) {
	}

	private final Options options;
	private final InputFiles files;
	private final PlanFiles plans;
	private final Console console;
	private final ReportExport reports;
	private final Locale reader;
	private int exitCode = ExitCode.CLEAN;

	/**
	 * @param options  what the user asked for
	 * @param files    the plans
	 * @param services the services of the language
	 * @param console  where to tell what happens
	 */
	public ExportJob(Options options, InputFiles files, Injector services, Console console) {
		this.options = options;
		this.files = files;
		this.plans = new PlanFiles(files, services, console);
		this.console = console;
		this.reports = new ReportExport(
				new ReportExport.Options(options.formats(), options.folder(), options.report(), options.force()),
				services.getInstance(ReportMaker.class), files.inputs().stream().map(Input::path).toList(), files::shown,
				new Told());
		this.reader = console.locale();
	}

	/** Writes all reports, and gives the exit code. */
	public int run() {
		if (Files.exists(options.folder()) && !Files.isDirectory(options.folder())) {
			console.tell("export.folder-is-file", files.shown(options.folder()));
			return ExitCode.FAILED;
		}
		PlanFiles.Sums sums = plans.each(this::export);
		if (sums.plans() == 0 && sums.exitCode() == ExitCode.CLEAN) {
			console.tell("export.no-plan");
			return ExitCode.FAILED;
		}
		return Math.max(exitCode, sums.exitCode());
	}

	private void export(Input input, XtextResource resource, CheckResult result) {
		List<Plan> all = PlanFiles.plansIn(resource);
		long errors = result.findings().stream().map(Finding::severity).filter(Severity.ERROR::equals).count();
		if (errors > 0) {
			console.tell("export.errors", input.shown(), errors);
		}
		if (options.failOn().stream()
				.anyMatch(least -> result.findings().stream().anyMatch(finding -> finding.severity().isAtLeast(least)))) {
			exitCode = Math.max(exitCode, ExitCode.FINDINGS);
		}
		all.forEach(plan -> export(input, plan, all.size() > 1, result));
	}

	private void export(Input input, Plan plan, boolean several, CheckResult result) {
		try {
			ReportExport.Source source = new ReportExport.Source(input.path(), input.shown(), !input.standardInput());
			reports.export(source, plan, several, result);
		} catch (UnknownChoiceException e) {
			fail(console.words().text("export.of", input.shown(), e.message(reader)));
		}
	}

	/** Tells the user, and remembers for the exit code. */
	private final class Told implements ReportExport.Listener {

		@Override
		public void done(Path file, ReportFile.Outcome outcome) {
			console.tell(outcome, files.shown(file));
		}

		@Override
		public void refused(Path file, ExportProblem problem) {
			fail(console.text(problem));
		}

		@Override
		public void failed(Path file, Throwable failure) {
			console.failure(failure);
			fail(console.words().text("export.failed", files.shown(file), String.valueOf(failure)));
		}

		@Override
		public void told(StyleProblem problem) {
			tell(problem);
		}
	}

	private void tell(StyleProblem problem) {
		String file = problem.style().isFile() ? files.shown(Path.of(problem.style().toFileString()))
				: problem.style().toString();
		console.tellPlain(file + ":" + problem.line() + ": " + problem.message(reader));
	}

	private void fail(String message) {
		exitCode = ExitCode.FAILED;
		console.tellPlain(message);
	}
}
