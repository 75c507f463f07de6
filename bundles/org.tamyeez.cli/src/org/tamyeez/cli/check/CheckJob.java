package org.tamyeez.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.tamyeez.cli.ExitCode;
import org.tamyeez.cli.Surroundings;
import org.tamyeez.cli.ToolMessages;
import org.tamyeez.cli.Version;
import org.tamyeez.plan.language.SharedText;
import org.tamyeez.plan.rule.RuleMessages;
import org.tamyeez.plan.rule.Severity;

import com.google.inject.Injector;

/** Checks files and reports what was found: the work of {@code tamyeez check}. */
public final class CheckJob {

	/** The forms in which findings can be given out. */
	public enum Format {
		/** To read in a terminal. */
		TEXT,
		/** For programs. */
		JSON,
		/** For code hosts and editors. */
		SARIF
	}

	/**
	 * What the user asked for.
	 *
	 * @param format     the form of the report
	 * @param selection  the rules to hear
	 * @param failOn     the least severity that fails the run; none if no finding does
	 * @param showWaived whether the text shows what was waived
	 * @param colour     whether the text is coloured
	 * @param debug      whether failures of the tool are told in detail
	 */
	public record Options(Format format, RuleSelection selection, Optional<Severity> failOn,
			boolean showWaived, boolean colour, boolean debug) {
	}

	private final Surroundings surroundings;
	private final Options options;
	private final ToolMessages words;

	/**
	 * @param surroundings where to read and write
	 * @param options      what the user asked for
	 */
	public CheckJob(Surroundings surroundings, Options options) {
		this.surroundings = surroundings;
		this.options = options;
		this.words = new ToolMessages(surroundings.language());
	}

	/**
	 * Checks files.
	 *
	 * @param services the services of the language
	 * @return the exit code
	 */
	public int run(InputFiles files, Injector services) {
		LibraryFiles libraries = new LibraryFiles(services.getInstance(SharedText.class), files.inputs());
		FileCheck.Settings settings = new FileCheck.Settings(services, libraries, options.selection(),
				surroundings.askedLanguage(), surroundings.language(), files::shown, surroundings.in(), this::tellFailure);
		Totals totals = new Totals();
		Report report = report(services);
		new CheckRun(files.inputs(), () -> new FileCheck(settings)).run(Runtime.getRuntime().availableProcessors(),
				outcome -> {
					totals.add(outcome);
					InputProblem problem = outcome.problem();
					if (problem != null) {
						tell(problem);
					}
					report.add(outcome);
				});
		List<InputProblem> notes = new ArrayList<>(files.notes());
		notes.addAll(libraries.unread());
		notes.forEach(this::tell);
		report.end(totals, notes);
		return exitCode(totals);
	}

	private Report report(Injector services) {
		return switch (options.format()) {
			case TEXT -> new TextReport(surroundings.out(), new Style(options.colour()), words,
					surroundings.askedLanguage().isPresent(), options.showWaived());
			case JSON -> new JsonReport(surroundings.out(), words, Version.TOOL);
			case SARIF -> new SarifReport(surroundings.out(), services.getInstance(RuleMessages.class), words, Version.TOOL);
		};
	}

	private int exitCode(Totals totals) {
		if (totals.unread() > 0) {
			return ExitCode.FAILED;
		}
		boolean grave = options.failOn().stream()
				.anyMatch(least -> Stream.of(Severity.values())
						.anyMatch(one -> one.isAtLeast(least) && totals.found(one) > 0));
		return grave ? ExitCode.FINDINGS : ExitCode.CLEAN;
	}

	/** Problems with files go to standard error, so that what reads standard output reads findings only. */
	private void tell(InputProblem problem) {
		surroundings.err().println("tamyeez: " + Snippet.harmless(problem.message(words)));
	}

	private void tellFailure(Throwable failure) {
		if (options.debug()) {
			failure.printStackTrace(surroundings.err());
		}
	}
}
