package org.tamyeez.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.cli.ExitCode;
import org.tamyeez.cli.LanguageCode;
import org.tamyeez.cli.Surroundings;
import org.tamyeez.cli.ToolMessages;
import org.tamyeez.cli.check.CheckSetup;
import org.tamyeez.cli.check.Input;
import org.tamyeez.cli.check.InputFiles;
import org.tamyeez.cli.check.InputProblem;
import org.tamyeez.cli.check.PlanReader;
import org.tamyeez.cli.check.TextReader;
import org.tamyeez.cli.check.UnreadableInput;
import org.tamyeez.plan.formatting.PlanFormatter;
import org.tamyeez.plan.language.Keywords.Spelling;
import org.tamyeez.plan.model.Language;
import org.tamyeez.report.export.WholeFile;

import com.google.inject.Injector;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings plans into the one form that all plans have. */
@Command(name = "format", sortOptions = false)
public final class FormatCommand implements Callable<Integer> {

	private final Surroundings surroundings;
	private final ToolMessages words;
	private int changed;
	private int failed;

	@Mixin
	private CommonOptions common = new CommonOptions();

	@Parameters(paramLabel = "PATH", arity = "1..*")
	private List<String> paths = new ArrayList<>();

	@Option(names = "--check")
	private boolean check;

	@Option(names = "--keywords", paramLabel = "en|ar", converter = LanguageCode.class)
	private @Nullable Language keywords;

	/** @param surroundings where to read and write */
	public FormatCommand(Surroundings surroundings) {
		this.surroundings = surroundings;
		this.words = new ToolMessages(surroundings.language());
	}

	@Override
	public Integer call() {
		InputFiles files = new InputFiles(surroundings.folder());
		paths.forEach(files::add);
		Injector services = CheckSetup.services(Optional.empty());
		List<Input> inputs = files.inputs();
		inputs.forEach(input -> format(input, services));
		files.notes().forEach(note -> tell(note.message(words)));
		if (inputs.stream().noneMatch(Input::standardInput)) {
			surroundings.out().println(words.text(check ? "format.would-change" : "format.changed", changed, inputs.size()));
		}
		return failed > 0 ? ExitCode.FAILED : check && changed > 0 ? ExitCode.FINDINGS : ExitCode.CLEAN;
	}

	private void format(Input input, Injector services) {
		try {
			InputStream in = surroundings.in();
			String text = TextReader.read(input, in);
			Optional<String> formatted = services.getInstance(PlanFormatter.class)
					.format(PlanReader.readAlone(services, URI.createFileURI(input.path().toString()), text), spelling());
			if (formatted.isEmpty()) {
				failed++;
				tell(words.text("format.mistakes", input.shown()));
			} else {
				take(input, text, formatted.get());
			}
		} catch (UnreadableInput e) {
			failed++;
			tell(e.problem().message(words));
		} catch (IOException e) {
			failed++;
			tell(words.text("format.not-written", input.shown(), String.valueOf(e.getMessage())));
		} catch (RuntimeException | StackOverflowError e) {
			failed++;
			if (common.debug()) {
				e.printStackTrace(surroundings.err());
			}
			tell(InputProblem.of("failed", input.shown(), String.valueOf(e)).message(words));
		}
	}

	private Optional<Spelling> spelling() {
		return Optional.ofNullable(keywords)
				.map(language -> language == Language.ARABIC ? Spelling.ARABIC : Spelling.ENGLISH);
	}

	private void take(Input input, String text, String formatted) throws IOException {
		boolean differs = !formatted.equals(text);
		if (input.standardInput() && !check) {
			surroundings.out().write(formatted.getBytes(StandardCharsets.UTF_8));
		}
		if (differs) {
			changed++;
			if (check) {
				surroundings.out().println(words.text("format.file", input.shown()));
			} else if (!input.standardInput()) {
				WholeFile.replace(input.path(), formatted);
			}
		}
	}

	private void tell(String message) {
		surroundings.err().println("tamyeez: " + message);
	}
}
