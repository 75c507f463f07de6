package org.tamyeez.cli.check;

import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.rule.Severity;

/**
 * What came of one file.
 *
 * @param shown    the file, as it was named
 * @param status   how far it came
 * @param language the language that its findings are worded in
 * @param findings what was found, in the order of the text
 * @param waived   what was found and waived where it stands
 * @param problem  why it could not be read, if it could not
 */
record Outcome(String shown, Status status, Language language, List<WordedFinding> findings, List<WaivedWording> waived,
		@Nullable InputProblem problem) {

	/** How far a file came. */
	enum Status {
		/** It was checked. */
		CHECKED,
		/** It holds no element, so that there was nothing to check. */
		EMPTY,
		/** It could not be read. */
		UNREADABLE,
		/** The tool failed on it. */
		FAILED;

		String id() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** A file that nothing can be said about. */
	static Outcome stopped(Input input, Status status, Language language, InputProblem problem) {
		return new Outcome(input.shown(), status, language, List.of(), List.of(), problem);
	}

	/** How many findings have a severity. */
	long count(Severity severity) {
		return findings.stream().filter(found -> found.finding().severity() == severity).count();
	}
}
