package org.tamyeez.cli.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.tamyeez.cli.ExitCode;
import org.tamyeez.cli.check.InputFiles;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.report.DocumentFormat;
import org.tamyeez.report.ReportFormat;
import org.tamyeez.report.ReportFormats;
import org.tamyeez.report.document.ReportDocument;
import org.tamyeez.report.excel.ExcelFormat;
import org.tamyeez.report.excel.PortfolioWorkbook;
import org.tamyeez.report.export.ExportProblem;
import org.tamyeez.report.export.ReportFile;
import org.tamyeez.report.portfolio.Portfolio;
import org.tamyeez.report.portfolio.PortfolioMaker;
import org.tamyeez.report.portfolio.UnreadablePlan;
import org.tamyeez.report.words.CalendarChoice;
import org.tamyeez.report.words.Digits;
import org.tamyeez.report.words.Wording;

import com.google.inject.Injector;

/** Writes one overview of all plans of a folder: the work of {@code tamyeez export --portfolio}. */
public final class PortfolioJob {

	/**
	 * What the user asked for.
	 *
	 * @param folder   the folder, as it was named
	 * @param formats  the formats
	 * @param output   the folder that the overview goes into, or its file
	 * @param language the language of the overview
	 * @param digits   the digits of its numbers
	 * @param calendar the calendar of its dates
	 * @param day      the day it speaks of
	 * @param failOn   the least severity of a finding that fails the run; none if no finding does
	 * @param force    whether files are overwritten that were changed since, or are open
	 */
	public record Options(String folder, List<ReportFormat> formats, Path output, Locale language, Digits digits,
			CalendarChoice calendar, LocalDate day, Optional<Severity> failOn, boolean force) {
	}

	private static final String NAME = "portfolio";

	private final Options options;
	private final InputFiles files;
	private final Console console;
	private final PlanFiles plans;
	private final PortfolioMaker maker;
	private int exitCode = ExitCode.CLEAN;

	/**
	 * @param options  what the user asked for
	 * @param files    the plans
	 * @param services the services of the language
	 * @param console  where to tell what happens
	 */
	public PortfolioJob(Options options, InputFiles files, Injector services, Console console) {
		this.options = options;
		this.files = files;
		this.console = console;
		this.plans = new PlanFiles(files, services, console);
		this.maker = services.getInstance(PortfolioMaker.class);
	}

	/** The names of the formats that an overview can be written in. */
	public static List<String> formats() {
		return ReportFormats.all().stream().filter(PortfolioJob::isOffered).map(ReportFormat::name).toList();
	}

	/** Whether an overview can be written in a format. */
	public static boolean isOffered(ReportFormat format) {
		return format instanceof DocumentFormat || format instanceof ExcelFormat;
	}

	/** Writes the overview, and gives the exit code. */
	public int run() {
		List<Path> sources = new ArrayList<>();
		PlanFiles.Sums sums = plans.each((input, resource, result) -> {
			sources.add(input.path());
			PlanFiles.plansIn(resource)
					.forEach(plan -> maker.add(input.shown(), plan, result, options.language(), options.day()));
			if (options.failOn().stream().anyMatch(
					least -> result.findings().stream().anyMatch(finding -> finding.severity().isAtLeast(least)))) {
				exitCode = Math.max(exitCode, ExitCode.FINDINGS);
			}
		}, (input, line, column, reason) -> {
			sources.add(input.path());
			maker.add(new UnreadablePlan(input.shown(), line, column, reason));
		});
		Portfolio portfolio = maker.portfolio(options.folder(), options.day());
		if (portfolio.plans().isEmpty() && sources.isEmpty()) {
			console.tell("export.no-plan");
			return ExitCode.FAILED;
		}
		Wording words = new Wording(options.language(), options.digits(), options.calendar());
		ReportDocument document = maker.document(portfolio, words);
		options.formats().forEach(format -> write(format, portfolio, document, words, sources));
		return Math.max(exitCode, sums.exitCode());
	}

	private void write(ReportFormat format, Portfolio portfolio, ReportDocument document, Wording words,
			List<Path> sources) {
		Path file = file(format);
		String shown = files.shown(file);
		try {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			if (format instanceof DocumentFormat pages) {
				pages.write(document, bytes);
			} else {
				PortfolioWorkbook.write(portfolio, document, words, bytes);
			}
			console.tell(new ReportFile(file, shown, options.force()).write(bytes.toByteArray(),
					ReportFile.youngest(sources)), shown);
		} catch (ExportProblem e) {
			exitCode = ExitCode.FAILED;
			console.tellPlain(console.text(e));
		} catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
			exitCode = ExitCode.FAILED;
			console.failure(e);
			console.tell("export.failed", shown, String.valueOf(e));
		}
	}

	/** The output itself if it is named like a file of the format. */
	private Path file(ReportFormat format) {
		Path output = options.output();
		return isFileOf(output, format) ? output : output.resolve(NAME + "." + format.name());
	}

	/** Whether a path is named like a file of a format. */
	public static boolean isFileOf(Path path, ReportFormat format) {
		Path name = path.getFileName();
		return name != null && name.toString().toLowerCase(Locale.ROOT).endsWith("." + format.name());
	}
}
