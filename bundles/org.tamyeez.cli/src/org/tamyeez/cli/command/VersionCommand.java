package org.tamyeez.cli.command;

import java.util.concurrent.Callable;

import org.tamyeez.cli.ExitCode;
import org.tamyeez.cli.Surroundings;
import org.tamyeez.cli.ToolMessages;
import org.tamyeez.cli.Version;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells the versions of tool, language and Java. */
@Command(name = "version", sortOptions = false)
public final class VersionCommand implements Callable<Integer> {

	private final Surroundings surroundings;

	@Mixin
	private CommonOptions common = new CommonOptions();

	/** @param surroundings where to read and write */
	public VersionCommand(Surroundings surroundings) {
		this.surroundings = surroundings;
	}

	@Override
	public Integer call() {
		ToolMessages words = new ToolMessages(surroundings.language());
		surroundings.out().println("tamyeez " + Version.TOOL);
		surroundings.out().println(words.text("version.language", Version.LANGUAGE));
		surroundings.out().println(words.text("version.java", System.getProperty("java.version", "")));
		return ExitCode.CLEAN;
	}
}
