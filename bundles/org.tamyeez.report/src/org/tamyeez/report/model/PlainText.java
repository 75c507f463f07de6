package org.tamyeez.report.model;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.report.font.CleanText;

/** What people wrote, in the form in which a report takes it over: without what no file can hold, and without blank ends. */
final class PlainText {

	private PlainText() {
	}

	/** The text in that form; empty where nothing is left to read. */
	static Optional<String> stated(@Nullable String written) {
		if (written == null) {
			return Optional.empty();
		}
		String text = clean(written).strip();
		return text.isEmpty() ? Optional.empty() : Optional.of(text);
	}

	/** The text without what no file can hold. Lines end as they do in Java. */
	static String clean(String written) {
		return CleanText.of(written.replace("\r\n", "\n").replace('\r', '\n'));
	}
}
