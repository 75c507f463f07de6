package org.tamyeez.cli.check;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.xtext.resource.XtextResource;
import org.tamyeez.cli.check.Outcome.Status;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.rule.CheckResult;
import org.tamyeez.plan.rule.Finding;
import org.tamyeez.plan.rule.PlanChecker;
import org.tamyeez.plan.rule.ReaderLanguage;
import org.tamyeez.plan.rule.RuleMessages;
import org.tamyeez.plan.rule.WaivedFinding;

import com.google.inject.Injector;

/** Checks one file after the other. Each thread has its own, since what is read is kept in it for a while. */
final class FileCheck {

	private final Settings settings;
	private final PlanChecker checker;
	private final RuleMessages messages;
	private final PlanReader reader;

	/**
	 * What all threads share.
	 *
	 * @param services      the language
	 * @param libraries     what the files of a folder share
	 * @param selection     the rules that the user wants to hear
	 * @param known         whether findings are to be known again by a baseline
	 * @param language      the language that the user asked for
	 * @param otherwise     the language where neither user nor plan says
	 * @param shown         how to name files
	 * @param standardInput what to read where the input is not a file
	 * @param failures      who wants to know of failures in detail
	 */
	record Settings(Injector services, LibraryFiles libraries, RuleSelection selection, boolean known,
			Optional<Language> language, Language otherwise, Function<Path, String> shown, InputStream standardInput,
			Consumer<Throwable> failures) {
	}

	FileCheck(Settings settings) {
		this.settings = settings;
		this.checker = settings.services().getInstance(PlanChecker.class);
		this.messages = settings.services().getInstance(RuleMessages.class);
		this.reader = new PlanReader(settings.services(), settings.libraries());
	}

	/** Checks a file. Whatever goes wrong with it, the other files can still be checked. */
	Outcome check(Input input) {
		Language language = settings.language().orElse(settings.otherwise());
		try {
			String text = TextReader.read(input, settings.standardInput());
			return reader.with(input, text, plan -> check(input, text, plan));
		} catch (UnreadableInput e) {
			return Outcome.stopped(input, Status.UNREADABLE, language, e.problem());
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
			settings.failures().accept(e);
			return Outcome.stopped(input, Status.FAILED, language,
					InputProblem.of("failed", input.shown(), String.valueOf(e)));
		}
	}

	private Outcome check(Input input, String text, XtextResource resource) {
		CheckResult result = checker.check(resource);
		Language language = settings.language().or(() -> ReaderLanguage.reported(resource)).orElse(settings.otherwise());
		Wording wording = new Wording(messages, language, input, text, settings.shown());
		Status status = isEmpty(resource) && result.findings().isEmpty() ? Status.EMPTY : Status.CHECKED;
		return new Outcome(input.shown(), status, language, worded(result.findings(), wording, text, resource),
				waived(result.waived(), wording, text, resource), null);
	}

	private List<WordedFinding> worded(List<Finding> findings, Wording wording, String text, XtextResource resource) {
		return findings.stream().filter(settings.selection()::wants)
				.map(found -> wording.of(found, fingerprint(found, text, resource))).toList();
	}

	private List<WaivedWording> waived(List<WaivedFinding> waived, Wording wording, String text, XtextResource resource) {
		return waived.stream().filter(one -> settings.selection().wants(one.finding()))
				.map(one -> wording.of(one, fingerprint(one.finding(), text, resource))).toList();
	}

	private Fingerprint fingerprint(Finding found, String text, XtextResource resource) {
		return settings.known() ? Fingerprint.of(found.location(), text, resource) : Fingerprint.NONE;
	}

	private static boolean isEmpty(XtextResource resource) {
		return resource.getContents().stream().allMatch(root -> root.eContents().isEmpty());
	}
}
