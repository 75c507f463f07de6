package org.tamyeez.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.tamyeez.cli.command.CheckCommand;
import org.tamyeez.cli.command.DocsCommand;
import org.tamyeez.cli.command.ExplainCommand;
import org.tamyeez.cli.command.ExportCommand;
import org.tamyeez.cli.command.FormatCommand;
import org.tamyeez.cli.command.LspCommand;
import org.tamyeez.cli.command.NewCommand;
import org.tamyeez.cli.command.RulesCommand;
import org.tamyeez.cli.command.VersionCommand;
import org.tamyeez.plan.model.Language;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The command line of Tamyeez. */
public final class Tamyeez {

	private static final Map<String, Function<Surroundings, Object>> COMMANDS = new LinkedHashMap<>();
	private static final int BUFFER = 1 << 16;
	private static final String DEBUG = "--debug";
	private static final String LANGUAGE = "--language";

	static {
		COMMANDS.put("new", NewCommand::new);
		COMMANDS.put("check", CheckCommand::new);
		COMMANDS.put("export", ExportCommand::new);
		COMMANDS.put("format", FormatCommand::new);
		COMMANDS.put("rules", RulesCommand::new);
		COMMANDS.put("explain", ExplainCommand::new);
		COMMANDS.put("docs", DocsCommand::new);
		COMMANDS.put("lsp", LspCommand::new);
		COMMANDS.put("version", VersionCommand::new);
	}

	private final Surroundings surroundings;

	/** @param surroundings where to read and write */
	public Tamyeez(Surroundings surroundings) {
		this.surroundings = surroundings;
	}

	/** Runs a command and ends the process with its exit code. */
	public static void main(String... arguments) {
		// To write classes for the sake of faster calls does not pay in a process that lives for a second.
		System.setProperty("guice_bytecode_gen_option", "DISABLED");
		Console console = System.console();
		Charset charset = console != null && isWindows() ? console.charset() : StandardCharsets.UTF_8;
		PrintStream out = new PrintStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER), false,
				charset);
		PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset);
		Surroundings surroundings = new Surroundings(System.in, out, err, Path.of(""), Locale.getDefault(), console != null,
				Optional.empty());
		int exitCode = new Tamyeez(surroundings).run(arguments);
		out.flush();
		err.flush();
		System.exit(out.checkError() ? Math.max(exitCode, ExitCode.FAILED) : exitCode);
	}

	private static boolean isWindows() {
		return System.getProperty("os.name", "").startsWith("Windows");
	}

	/**
	 * Runs a command in the folder and the locale of the process.
	 *
	 * @param in        standard input
	 * @param out       standard output
	 * @param err       standard error
	 * @param arguments the command and its arguments
	 * @return the exit code
	 */
	public static int run(InputStream in, PrintStream out, PrintStream err, String... arguments) {
		Path folder = Path.of("");
		return new Tamyeez(new Surroundings(in, out, err, folder, Locale.getDefault(), false, Optional.empty()))
				.run(arguments);
	}

	/**
	 * Runs a command.
	 *
	 * @param arguments the command and its arguments
	 * @return the exit code
	 */
	public int run(String... arguments) {
		boolean debug = List.of(arguments).contains(DEBUG);
		Logging.set(debug, surroundings.err());
		Surroundings asked = surroundings.asking(askedLanguage(arguments));
		ToolMessages words = new ToolMessages(asked.language());
		CommandLine line = line(select(arguments), asked, words);
		line.setResourceBundle(words.bundle());
		line.setCaseInsensitiveEnumValuesAllowed(true);
		line.setOut(writer(asked.out())).setErr(writer(asked.err()));
		line.setColorScheme(CommandLine.Help.defaultColorScheme(asked.terminal() ? Ansi.AUTO : Ansi.OFF));
		line.setParameterExceptionHandler(new UsageErrors(words, List.copyOf(COMMANDS.keySet())));
		line.setExecutionExceptionHandler((failure, command, parsed) -> {
			if (debug) {
				failure.printStackTrace(asked.err());
			}
			asked.err().println("tamyeez: " + words.text("failed", String.valueOf(failure)));
			return ExitCode.FAILED;
		});
		line.setExecutionStrategy(parsed -> {
			if (!parsed.hasSubcommand() && !parsed.isUsageHelpRequested()) {
				line.usage(line.getErr());
				return ExitCode.FAILED;
			}
			return new CommandLine.RunLast().execute(parsed);
		});
		int exitCode = line.execute(arguments);
		asked.out().flush();
		asked.err().flush();
		return exitCode;
	}

	/** The one command that is asked for, so that no other has to be loaded; all where help may have to list them. */
	private static Map<String, Function<Surroundings, Object>> select(String... arguments) {
		Function<Surroundings, Object> only = arguments.length == 0 ? null : COMMANDS.get(arguments[0]);
		return only == null ? COMMANDS : Map.of(arguments[0], only);
	}

	/** All commands with their options, for the test that holds the guide against them. */
	public CommandSpec commands() {
		return line(COMMANDS, surroundings, new ToolMessages(surroundings.language())).getCommandSpec();
	}

	private static CommandLine line(Map<String, Function<Surroundings, Object>> commands, Surroundings asked,
			ToolMessages words) {
		CommandLine line = new CommandLine(root(words));
		commands.forEach((name, command) -> line.addSubcommand(name, command.apply(asked)));
		return line;
	}

	private static CommandSpec root(ToolMessages words) {
		CommandSpec root = CommandSpec.create().name("tamyeez");
		root.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).build());
		root.addOption(
				OptionSpec.builder(LANGUAGE).paramLabel("en|ar").type(Language.class).converters(new LanguageCode())
						.build());
		root.addOption(OptionSpec.builder(DEBUG).hidden(true).type(boolean.class).build());
		root.usageMessage().adjustLineBreaksForWideCJKCharacters(false).synopsisSubcommandLabel(words.text("usage.command"));
		return root;
	}

	/** The language that the arguments ask for. It has to be known before they are read, for the help and for complaints. */
	private static Optional<Language> askedLanguage(String... arguments) {
		String code = "";
		for (int i = 0; i < arguments.length; i++) {
			if (arguments[i].startsWith(LANGUAGE + "=")) {
				code = arguments[i].substring(LANGUAGE.length() + 1);
			} else if (LANGUAGE.equals(arguments[i]) && i + 1 < arguments.length) {
				code = arguments[i + 1];
			}
		}
		return LanguageCode.of(code);
	}

	private static PrintWriter writer(PrintStream stream) {
		return new PrintWriter(stream, true);
	}
}
