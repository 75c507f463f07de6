package org.tamyeez.cli.check;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.tamyeez.cli.ToolMessages;
import org.tamyeez.plan.language.SharedText;
import org.tamyeez.plan.rule.PlanChecker;

import com.google.inject.Injector;

/** Makes the safe repairs of many files, one file after the other, since a file may change what holds in its neighbours. */
final class RepairRun {

	private final Injector services;
	private final List<Input> inputs;
	private final Listener listener;
	private final ToolMessages words;
	private PlanReader reader;
	private boolean failed;

	/**
	 * Who wants to know how it goes.
	 *
	 * @param done     takes what was repaired
	 * @param problem  takes what could not be repaired
	 * @param failures takes failures in detail
	 */
	record Listener(Consumer<String> done, Consumer<String> problem, Consumer<Throwable> failures) {
	}

	/**
	 * @param services the services of the language
	 * @param inputs   the files
	 * @param words    the words of the tool
	 */
	RepairRun(Injector services, List<Input> inputs, ToolMessages words, Listener listener) {
		this.services = services;
		this.inputs = inputs;
		this.words = words;
		this.listener = listener;
		this.reader = freshReader();
	}

	private PlanReader freshReader() {
		return new PlanReader(services, new LibraryFiles(services.getInstance(SharedText.class), inputs));
	}

	/**
	 * Repairs the files.
	 *
	 * @param selection the rules that the user wants to hear
	 * @param baseline  findings that the user does not want to hear of
	 * @return whether nothing went wrong
	 */
	boolean run(RuleSelection selection, Optional<Baseline> baseline) {
		for (Input input : inputs) {
			try {
				PlanChecker checker = services.getInstance(PlanChecker.class);
				int made = input.problem() != null ? 0 : new FileRepair(reader, checker, selection, baseline, input).run();
				if (made > 0) {
					listener.done().accept(words.text("fix.made", input.shown(), made));
					// What the file shares with its folder may be another now.
					reader = freshReader();
				}
			} catch (UnreadableInput e) {
				// The check that follows tells so.
			} catch (IOException e) {
				failed = true;
				listener.problem().accept(words.text("format.not-written", input.shown(), String.valueOf(e.getMessage())));
			} catch (RuntimeException | StackOverflowError e) {
				failed = true;
				listener.failures().accept(e);
				listener.problem().accept(InputProblem.of("failed", input.shown(), String.valueOf(e)).message(words));
				reader = freshReader();
			}
		}
		return !failed;
	}
}
