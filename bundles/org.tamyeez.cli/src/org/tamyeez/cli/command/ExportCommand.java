package org.tamyeez.cli.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.cli.LanguageCode;
import org.tamyeez.cli.Surroundings;
import org.tamyeez.cli.ToolMessages;
import org.tamyeez.cli.UsageException;
import org.tamyeez.cli.check.CheckSetup;
import org.tamyeez.cli.check.InputFiles;
import org.tamyeez.cli.export.Console;
import org.tamyeez.cli.export.ExportJob;
import org.tamyeez.cli.export.PortfolioJob;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.rule.Nearest;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.report.ReportFormat;
import org.tamyeez.report.ReportFormats;
import org.tamyeez.report.ReportOptions;
import org.tamyeez.report.words.CalendarChoice;
import org.tamyeez.report.words.Digits;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes reports of plans, or one overview of them all. */
@Command(name = "export", sortOptions = false)
public final class ExportCommand implements Callable<Integer> {

	private static final String USUAL_FORMAT = "html";

	private final Surroundings surroundings;
	private final ToolMessages words;

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Parameters(paramLabel = "PATH", arity = "0..*")
	private List<String> paths = new ArrayList<>();

	@Option(names = "--format", paramLabel = "html|pdf|docx|xlsx|md|ics|json|xmi", split = ",")
	private List<String> formats = new ArrayList<>();

	@Option(names = "--output", paramLabel = "DIR")
	private String output = "";

	@Option(names = "--profile", paramLabel = "NAME")
	private @Nullable String profile;

	/** Unlike with other commands, it is the language of what is written as well. */
	@Option(names = "--language", paramLabel = "en|ar", converter = LanguageCode.class)
	private @Nullable Language language;

	@Option(names = "--digits", paramLabel = "arabic|western")
	private Digits digits = Digits.WESTERN;

	@Option(names = "--calendar", paramLabel = "gregorian|hijri|both")
	private CalendarChoice calendar = CalendarChoice.GREGORIAN;

	@Option(names = "--draft")
	private boolean draft;

	@Option(names = "--style", paramLabel = "NAME")
	private @Nullable String style;

	@Option(names = "--today", paramLabel = "DATE")
	private @Nullable LocalDate today;

	@Option(names = "--force")
	private boolean force;

	@Option(names = "--fail-on", paramLabel = "error|warning|info|never")
	private CheckCommand.FailOn failOn = CheckCommand.FailOn.NEVER;

	@Option(names = "--portfolio", paramLabel = "DIR")
	private @Nullable String portfolio;

	@Option(names = { "-h", "--help" }, usageHelp = true, order = 91)
	private boolean help;

	@Option(names = "--debug", hidden = true)
	private boolean debug;

	/** @param surroundings where to read and write */
	public ExportCommand(Surroundings surroundings) {
		this.surroundings = surroundings;
		this.words = new ToolMessages(surroundings.language());
	}

	@Override
	public Integer call() {
		String folder = portfolio;
		return folder == null ? exportPlans() : exportPortfolio(folder);
	}

	private int exportPlans() {
		if (paths.isEmpty()) {
			throw misuse("usage-error.missing-argument", "PATH");
		}
		List<ReportFormat> chosen = formats(formats, ReportFormats.names());
		String named = style;
		ReportOptions report = new ReportOptions(profile == null ? ReportOptions.CLIENT : profile, locale(), digits,
				calendar,
				draft, named == null ? Optional.empty() : Optional.of(named), day());
		ExportJob.Options options = new ExportJob.Options(chosen, target(), report, leastSeverity(), force);
		InputFiles files = new InputFiles(surroundings.folder());
		paths.forEach(files::add);
		return new ExportJob(options, files, CheckSetup.services(Optional.ofNullable(today)), console()).run();
	}

	private int exportPortfolio(String folder) {
		if (!paths.isEmpty()) {
			throw misuse("usage-error.unexpected", paths.get(0));
		}
		if (profile != null || style != null || draft) {
			throw misuse("usage-error.not-with-portfolio",
					profile != null ? "--profile" : style != null ? "--style" : "--draft");
		}
		Path target = target();
		List<String> named = formats.isEmpty() ? ReportFormats.all().stream()
				.filter(format -> PortfolioJob.isFileOf(target, format)).map(ReportFormat::name).toList() : formats;
		List<ReportFormat> chosen = formats(named, PortfolioJob.formats());
		Locale reader = locale().orElseGet(() -> Locale.forLanguageTag(ToolMessages.code(words.language())));
		InputFiles files = new InputFiles(surroundings.folder());
		files.add(folder);
		return new PortfolioJob(new PortfolioJob.Options(folder, chosen, target, reader, digits, calendar, day(),
				leastSeverity(), force), files, CheckSetup.services(Optional.ofNullable(today)), console()).run();
	}

	private List<ReportFormat> formats(List<String> named, List<String> known) {
		List<String> names = named.isEmpty() ? List.of(USUAL_FORMAT) : named;
		return names.stream().map(String::strip).map(name -> format(name, known)).distinct().toList();
	}

	private ReportFormat format(String name, List<String> known) {
		return ReportFormats.named(name).filter(format -> known.contains(format.name())).orElseThrow(() -> {
			List<String> nearest = Nearest.of(name, known, 1);
			return misuse(nearest.isEmpty() ? "usage-error.unknown-format" : "usage-error.unknown-format.nearest", name,
					nearest.isEmpty() ? words.list(known) : nearest.get(0));
		});
	}

	private Path target() {
		try {
			return surroundings.folder().resolve(output).toAbsolutePath().normalize();
		} catch (InvalidPathException e) {
			throw misuse("input.bad-name", output);
		}
	}

	private LocalDate day() {
		return today == null ? LocalDate.now() : today;
	}

	private Optional<Locale> locale() {
		return Optional.ofNullable(language).map(ToolMessages::code).map(Locale::forLanguageTag);
	}

	private Optional<Severity> leastSeverity() {
		return failOn == CheckCommand.FailOn.NEVER ? Optional.empty() : Optional.of(Severity.valueOf(failOn.name()));
	}

	private Console console() {
		return new Console(surroundings, debug);
	}

	private UsageException misuse(String key, Object... arguments) {
		return new UsageException(spec.commandLine(), words.text(key, arguments));
	}
}
