package org.tamyeez.cli.check;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
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
import org.tamyeez.report.export.WholeFile;

import com.google.inject.Injector;

/** Checks files, repairs them first if asked to, and reports what was found: the work of {@code tamyeez check}. */
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
	 * @param fix        whether safe repairs are made first
	 * @param baselines  the files of baselines to go by and to write
	 */
	public record Options(Format format, RuleSelection selection, Optional<Severity> failOn,
			boolean showWaived, boolean colour, boolean debug, boolean fix, Baselines baselines) {
	}

	/**
	 * Files of baselines.
	 *
	 * @param known   holds findings that are not to be told
	 * @param written gets the findings of this run
	 */
	public record Baselines(Optional<Path> known, Optional<Path> written) {
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
	 * Does what the options ask for.
	 *
	 * @param services the services of the language
	 * @return the exit code
	 */
	public int run(InputFiles files, Injector services) {
		Optional<Baseline> known = Optional.empty();
		try {
			if (options.baselines().known().isPresent()) {
				Path file = options.baselines().known().get();
				known = Optional.of(Baseline.read(file, files.shown(file)));
			}
		} catch (UnreadableInput e) {
			tell(e.problem());
			return ExitCode.FAILED;
		}
		boolean repaired = !options.fix() || repairs(files, services).run(options.selection(), known);
		Optional<Baseline> written = options.baselines().written().map(Baseline::new);
		int exitCode = check(files, services, known, written);
		return repaired & write(written, files) ? exitCode : ExitCode.FAILED;
	}

	/** What was repaired stands before the findings; before what a program reads, there is no room for it. */
	private RepairRun repairs(InputFiles files, Injector services) {
		PrintStream stream = options.format() == Format.TEXT ? surroundings.out() : surroundings.err();
		return new RepairRun(services, files.inputs(), words,
				new RepairRun.Listener(line -> stream.println(Snippet.harmless(line)), this::tell, this::tellFailure));
	}

	private int check(InputFiles files, Injector services, Optional<Baseline> known, Optional<Baseline> written) {
		LibraryFiles libraries = new LibraryFiles(services.getInstance(SharedText.class), files.inputs());
		FileCheck.Settings settings = new FileCheck.Settings(services, libraries, options.selection(),
				known.isPresent() || written.isPresent(), surroundings.askedLanguage(), surroundings.language(),
				files::shown, surroundings.in(), this::tellFailure);
		Totals totals = new Totals();
		Report report = report(services);
		Optional<BaselineRun> old = known.map(baseline -> new BaselineRun(baseline, options.selection(), files.inputs()));
		Iterator<Input> inputs = files.inputs().iterator();
		new CheckRun(files.inputs(), () -> new FileCheck(settings)).run(Runtime.getRuntime().availableProcessors(),
				all -> {
					Path file = inputs.next().path();
					written.ifPresent(baseline -> all.findings().forEach(found -> baseline.add(file, found)));
					Outcome outcome = old.map(run -> run.newIn(all, totals)).orElse(all);
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
		old.ifPresent(run -> run.end(totals));
		report.end(totals, notes);
		return exitCode(totals);
	}

	private boolean write(Optional<Baseline> baseline, InputFiles files) {
		if (baseline.isEmpty()) {
			return true;
		}
		Path file = options.baselines().written().orElseThrow();
		try {
			WholeFile.write(file, baseline.get().json());
			tell(words.text("baseline.written", files.shown(file), baseline.get().size()));
			return true;
		} catch (IOException e) {
			tell(words.text("format.not-written", files.shown(file), String.valueOf(e.getMessage())));
			return false;
		}
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
		tell(problem.message(words));
	}

	private void tell(String message) {
		surroundings.err().println("tamyeez: " + Snippet.harmless(message));
	}

	private void tellFailure(Throwable failure) {
		if (options.debug()) {
			failure.printStackTrace(surroundings.err());
		}
	}
}
