package org.tamyeez.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.tamyeez.plan.model.Language;

/**
 * What a command sees of the world outside.
 *
 * @param in            standard input
 * @param out           standard output
 * @param err           standard error
 * @param folder        the folder that paths are relative to
 * @param locale        the reader's locale
 * @param terminal      whether a person looks at the output while it is written
 * @param askedLanguage the language that the user asked for on the command line
 */
public record Surroundings(InputStream in, PrintStream out, PrintStream err, Path folder, Locale locale, boolean terminal,
		Optional<Language> askedLanguage) {

	/** The language of the tool's own words: the one asked for, else that of the reader's locale. */
	public Language language() {
		return askedLanguage.orElse("ar".equals(locale.getLanguage()) ? Language.ARABIC : Language.ENGLISH);
	}

	/** The same surroundings, with the language that the user asked for. */
	Surroundings asking(Optional<Language> language) {
		return new Surroundings(in, out, err, folder, locale, terminal, language);
	}
}
