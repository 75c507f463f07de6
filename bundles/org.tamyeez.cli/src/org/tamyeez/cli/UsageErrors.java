package org.tamyeez.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.tamyeez.plan.rule.Nearest;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in the reader's language how a command was misused, and which known word comes nearest. */
final class UsageErrors implements IParameterExceptionHandler {

	private final ToolMessages words;
	private final List<String> commands;

	/**
	 * @param words    the words of the tool
	 * @param commands the names of all commands
	 */
	UsageErrors(ToolMessages words, List<String> commands) {
		this.words = words;
		this.commands = commands;
	}

	@Override
	public int handleParseException(ParameterException e, String[] arguments) {
		CommandLine command = e.getCommandLine();
		command.getErr().println("tamyeez: " + message(e, List.of(arguments)));
		command.getErr().println(words.text("usage-error.hint", command.getCommandSpec().qualifiedName() + " --help"));
		return ExitCode.FAILED;
	}

	private String message(ParameterException e, List<String> arguments) {
		if (e instanceof UsageException) {
			return String.valueOf(e.getMessage());
		}
		if (e instanceof UnmatchedArgumentException unmatched) {
			return unmatched(unmatched);
		}
		ArgSpec argument = e.getArgSpec();
		if (e instanceof MissingParameterException missing) {
			ArgSpec first = argument != null ? argument : missing.getMissing().get(0);
			if (first instanceof OptionSpec option) {
				boolean written = arguments.stream().anyMatch(List.of(option.names())::contains);
				return words.text(written ? "usage-error.missing-value" : "usage-error.missing-argument",
						option.longestName());
			}
			return words.text("usage-error.missing-argument", first.paramLabel());
		}
		if (e instanceof OverwrittenOptionException twice && twice.getOverwritten() instanceof OptionSpec option) {
			return words.text("usage-error.twice", option.longestName());
		}
		if (argument != null && e.getValue() != null) {
			String name = argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
			return words.text("usage-error.bad-value", e.getValue(), name)
					+ allowed(e.getCommandLine().getCommandName(), name);
		}
		return String.valueOf(e.getMessage());
	}

	/** What an option accepts. A command whose option differs from that of the others has words of its own. */
	private String allowed(String command, String name) {
		return Stream.of("usage-error.allowed." + command + name, "usage-error.allowed" + name)
				.filter(words.keys()::contains).findFirst().map(key -> " " + words.text(key)).orElse("");
	}

	private String unmatched(UnmatchedArgumentException e) {
		String first = e.getUnmatched().get(0);
		CommandLine command = e.getCommandLine();
		if (e.isUnknownOption()) {
			List<String> names = new ArrayList<>();
			command.getCommandSpec().options().forEach(option -> names.addAll(List.of(option.names())));
			String name = first.split("=", 2)[0];
			return words.text("usage-error.unknown-option", name) + nearest(name, names);
		}
		if (command.getParent() == null) {
			return words.text("usage-error.unknown-command", first) + nearest(first, commands);
		}
		return words.text("usage-error.unexpected", first);
	}

	private String nearest(String word, List<String> known) {
		List<String> nearest = Nearest.of(word, known, 1);
		return nearest.isEmpty() ? "" : " " + words.text("usage-error.nearest", nearest.get(0));
	}
}
