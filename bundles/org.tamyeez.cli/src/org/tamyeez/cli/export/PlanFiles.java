package org.tamyeez.cli.export;

import java.util.List;

import org.eclipse.xtext.resource.XtextResource;
import org.tamyeez.cli.ExitCode;
import org.tamyeez.cli.check.Input;
import org.tamyeez.cli.check.InputFiles;
import org.tamyeez.cli.check.InputProblem;
import org.tamyeez.cli.check.LibraryFiles;
import org.tamyeez.cli.check.PlanReader;
import org.tamyeez.cli.check.RuleSelection;
import org.tamyeez.cli.check.TextReader;
import org.tamyeez.cli.check.UnreadableInput;
import org.tamyeez.plan.language.SharedText;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanFile;
import org.tamyeez.plan.rule.CheckResult;
import org.tamyeez.plan.rule.Finding;
import org.tamyeez.plan.rule.PlanChecker;
import org.tamyeez.plan.rule.RuleMessages;

import com.google.inject.Injector;

/** Reads the files of many plans one after the other, each with what its folder shares, and tells which cannot be used. */
final class PlanFiles {

	/** What to do with a file that holds plans, and is understood. */
	interface Work {
		void on(Input input, XtextResource resource, CheckResult result);
	}

	/** Who is told of a file that cannot be used. */
	interface Unusable {
		void tell(Input input, int line, int column, String reason);
	}

	/**
	 * What came of all files.
	 *
	 * @param plans    how many plans were found
	 * @param exitCode {@link ExitCode#FINDINGS} if a plan is not understood, {@link ExitCode#FAILED} if a file could not be
	 *                 read
	 */
	record Sums(int plans, int exitCode) {
	}

	private final InputFiles files;
	private final Console console;
	private final PlanChecker checker;
	private final RuleMessages messages;
	private final LibraryFiles libraries;
	private final PlanReader reader;
	private int plans;
	private int exitCode = ExitCode.CLEAN;

	PlanFiles(InputFiles files, Injector services, Console console) {
		this.files = files;
		this.console = console;
		this.checker = services.getInstance(PlanChecker.class);
		this.messages = services.getInstance(RuleMessages.class);
		this.libraries = new LibraryFiles(services.getInstance(SharedText.class), files.inputs());
		this.reader = new PlanReader(services, libraries);
	}

	/** The plans of a file. */
	static List<Plan> plansIn(XtextResource resource) {
		return resource.getContents().stream().filter(PlanFile.class::isInstance)
				.flatMap(file -> ((PlanFile) file).getElements().stream()).filter(Plan.class::isInstance)
				.map(Plan.class::cast).toList();
	}

	/** Works on each file that holds plans. Files that hold none, such as libraries, are passed over. */
	Sums each(Work work) {
		return each(work, (input, line, column, reason) -> {
		});
	}

	/** Works on each file that holds plans, and says which cannot be used. */
	Sums each(Work work, Unusable unusable) {
		List<Input> inputs = files.inputs();
		for (int i = 0; i < inputs.size(); i++) {
			console.progress(i + 1, inputs.size(), inputs.get(i).shown());
			read(inputs.get(i), work, unusable);
		}
		files.notes().forEach(note -> console.tellPlain(note.message(console.words())));
		libraries.unread().forEach(note -> console.tellPlain(note.message(console.words())));
		return new Sums(plans, exitCode);
	}

	private void read(Input input, Work work, Unusable unusable) {
		try {
			String text = TextReader.read(input, console.surroundings().in());
			reader.with(input, text, resource -> {
				use(input, resource, work, unusable);
				return input;
			});
		} catch (UnreadableInput e) {
			InputProblem problem = e.problem();
			refuse(input, problem, unusable);
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
			console.failure(e);
			refuse(input, InputProblem.of("failed", input.shown(), String.valueOf(e)), unusable);
		}
	}

	private void refuse(Input input, InputProblem problem, Unusable unusable) {
		exitCode = ExitCode.FAILED;
		String message = problem.message(console.words());
		console.tellPlain(message);
		unusable.tell(input, problem.line(), problem.column(), message);
	}

	private void use(Input input, XtextResource resource, Work work, Unusable unusable) {
		CheckResult result = checker.check(resource);
		List<Finding> broken = result.findings().stream().filter(finding -> RuleSelection.isAlwaysTold(finding.rule()))
				.toList();
		if (!broken.isEmpty()) {
			exitCode = Math.max(exitCode, ExitCode.FINDINGS);
			broken.forEach(finding -> console.tellPlain(input.shown() + ":" + finding.location().line() + ":"
					+ finding.location().column() + ": " + message(finding)));
			console.tell("export.not-understood", input.shown());
			Finding first = broken.get(0);
			unusable.tell(input, first.location().line(), first.location().column(), message(first));
			return;
		}
		int found = plansIn(resource).size();
		plans += found;
		if (found > 0) {
			work.on(input, resource, result);
		}
	}

	private String message(Finding finding) {
		return messages.message(finding, console.words().language());
	}
}
