package org.tamyeez.cli.command;

import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.cli.LanguageCode;
import org.tamyeez.plan.model.Language;

import picocli.CommandLine.Option;

/** The options that all commands have. They are listed behind those of the command itself. */
final class CommonOptions {

	/** Already known when the command runs: the help itself speaks this language. */
	@Option(names = "--language", paramLabel = "en|ar", converter = LanguageCode.class, order = 90)
	private @Nullable Language language;

	@Option(names = { "-h", "--help" }, usageHelp = true, order = 91)
	private boolean help;

	@Option(names = "--debug", hidden = true)
	private boolean debug;

	boolean debug() {
		return debug;
	}
}
