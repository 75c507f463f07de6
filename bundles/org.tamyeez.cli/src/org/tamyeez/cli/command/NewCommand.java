package org.tamyeez.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.cli.ExitCode;
import org.tamyeez.cli.Surroundings;
import org.tamyeez.cli.ToolMessages;
import org.tamyeez.cli.UsageException;
import org.tamyeez.examples.PlanTemplate;
import org.tamyeez.examples.PlanTemplate.Beginning;
import org.tamyeez.plan.model.Language;
import org.tamyeez.report.export.WholeFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins a plan from a template, in the language of the reader. */
@Command(name = "new", sortOptions = false)
public final class NewCommand implements Callable<Integer> {

	private static final String EXTENSION = ".mplan";
	private static final int USUAL_MONTHS = 6;

	private final Surroundings surroundings;
	private final ToolMessages words;

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Parameters(paramLabel = "FILE")
	private Path file = Path.of("");

	@Option(names = "--template", paramLabel = "shop|service|awareness|launch|blank")
	private PlanTemplate template = PlanTemplate.SHOP;

	@Option(names = "--title", paramLabel = "TEXT")
	private @Nullable String title;

	@Option(names = "--client", paramLabel = "TEXT")
	private String client = "";

	@Option(names = "--from", paramLabel = "DATE")
	private @Nullable LocalDate from;

	@Option(names = "--to", paramLabel = "DATE")
	private @Nullable LocalDate to;

	@Option(names = "--currency", paramLabel = "CODE")
	private Currency currency = Currency.getInstance("SAR");

	@Option(names = "--force")
	private boolean force;

	@Mixin
	private CommonOptions common = new CommonOptions();

	/** @param surroundings where to read and write */
	public NewCommand(Surroundings surroundings) {
		this.surroundings = surroundings;
		this.words = new ToolMessages(surroundings.language());
	}

	@Override
	public Integer call() {
		String name = file.toString().endsWith(EXTENSION) ? file.toString() : file + EXTENSION;
		Path target = surroundings.folder().resolve(name).toAbsolutePath();
		String text = template.fill(surroundings.language() == Language.ARABIC, beginning(target));
		try {
			write(target, text);
		} catch (FileAlreadyExistsException e) {
			return failed("new.exists", name);
		} catch (NoSuchFileException e) {
			return failed("new.no-folder", name);
		} catch (IOException e) {
			return failed("new.not-written", name, String.valueOf(e.getMessage()));
		}
		surroundings.out().println(words.text("new.written", name));
		return ExitCode.CLEAN;
	}

	private Beginning beginning(Path target) {
		LocalDate today = LocalDate.now(Clock.systemDefaultZone());
		LocalDate start = from == null ? today : from;
		LocalDate end = to == null ? start.plusMonths(USUAL_MONTHS).minusDays(1) : to;
		if (!end.isAfter(start)) {
			throw new UsageException(spec.commandLine(),
					words.text("usage-error.new-reversed", start.toString(), end.toString()));
		}
		String stem = String.valueOf(target.getFileName()).replaceFirst("\\.mplan$", "");
		return new Beginning(title == null ? stem : title, client.isBlank() ? words.text("new.client") : client, start, end,
				currency);
	}

	private void write(Path target, String text) throws IOException {
		if (Files.exists(target) && !force) {
			throw new FileAlreadyExistsException(target.toString());
		}
		WholeFile.write(target, text.getBytes(StandardCharsets.UTF_8), FileTime.from(Clock.systemUTC().instant()));
	}

	private int failed(String key, Object... arguments) {
		surroundings.err().println("tamyeez: " + words.text(key, arguments));
		return ExitCode.FAILED;
	}
}
