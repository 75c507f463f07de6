package org.tamyeez.cli.command;

import java.util.concurrent.Callable;

import org.tamyeez.cli.ExitCode;
import org.tamyeez.cli.Surroundings;
import org.tamyeez.plan.ide.server.LanguageServers;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves an editor by the Language Server Protocol. */
@Command(name = "lsp", sortOptions = false)
public final class LspCommand implements Callable<Integer> {

	private final Surroundings surroundings;

	@Mixin
	private CommonOptions common = new CommonOptions();

	/** @param surroundings where to read and write */
	public LspCommand(Surroundings surroundings) {
		this.surroundings = surroundings;
	}

	@Override
	public Integer call() throws InterruptedException {
		LanguageServers.serve(surroundings.in(), surroundings.out());
		return ExitCode.CLEAN;
	}
}
