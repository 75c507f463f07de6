package org.tamyeez.cli.export;

import java.util.Locale;

import org.tamyeez.cli.Surroundings;
import org.tamyeez.cli.ToolMessages;
import org.tamyeez.cli.check.Snippet;
import org.tamyeez.report.export.ExportProblem;
import org.tamyeez.report.export.ReportFile;

/**
 * Tells what happens: on standard output a line for each file, for programs as well; on standard error what went wrong, and
 * how far the work has come where somebody looks on.
 */
public final class Console {

	private final Surroundings surroundings;
	private final ToolMessages words;
	private final boolean debug;

	/**
	 * @param surroundings where to write
	 * @param debug        whether failures of the tool are told in detail
	 */
	public Console(Surroundings surroundings, boolean debug) {
		this.surroundings = surroundings;
		this.words = new ToolMessages(surroundings.language());
		this.debug = debug;
	}

	ToolMessages words() {
		return words;
	}

	/** The language of all that is told. */
	Locale locale() {
		return Locale.forLanguageTag(ToolMessages.code(words.language()));
	}

	void tell(ReportFile.Outcome outcome, String file) {
		String key = outcome == ReportFile.Outcome.WRITTEN ? "export.written" : "export.unchanged";
		surroundings.out().println(Snippet.harmless(words.text(key, file)));
	}

	/** The words for why a report was not written. */
	String text(ExportProblem problem) {
		return words.text("export." + problem.code(), problem.arguments());
	}

	void tell(String key, Object... arguments) {
		tellPlain(words.text(key, arguments));
	}

	void tellPlain(String message) {
		surroundings.err().println("tamyeez: " + Snippet.harmless(message));
	}

	/** How far the work has come, for somebody who waits. */
	void progress(int done, int all, String name) {
		if (surroundings.terminal()) {
			surroundings.err().println(Snippet.harmless(words.text("export.progress", done, all, name)));
		}
	}

	void failure(Throwable failure) {
		if (debug) {
			failure.printStackTrace(surroundings.err());
		}
	}

	Surroundings surroundings() {
		return surroundings;
	}
}
