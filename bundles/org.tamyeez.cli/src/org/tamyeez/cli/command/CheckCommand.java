package org.tamyeez.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.cli.Surroundings;
import org.tamyeez.cli.ToolMessages;
import org.tamyeez.cli.UsageException;
import org.tamyeez.cli.check.CheckJob;
import org.tamyeez.cli.check.CheckSetup;
import org.tamyeez.cli.check.InputFiles;
import org.tamyeez.cli.check.RuleSelection;
import org.tamyeez.plan.rule.Nearest;
import org.tamyeez.plan.rule.RuleCatalogue;
import org.tamyeez.plan.rule.Severity;

import com.google.inject.Injector;

import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks plans. */
@Command(name = "check", sortOptions = false)
public final class CheckCommand implements Callable<Integer> {

	/** The least severity that fails a run. */
	enum FailOn {
		ERROR, WARNING, INFO, NEVER
	}

	/** When to colour. */
	enum Colour {
		AUTO, ALWAYS, NEVER
	}

	private final Surroundings surroundings;

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Mixin
	private CommonOptions common = new CommonOptions();

	@Parameters(paramLabel = "PATH", arity = "1..*")
	private List<String> paths = new ArrayList<>();

	@Option(names = "--format", paramLabel = "text|json|sarif")
	private CheckJob.Format format = CheckJob.Format.TEXT;

	@Option(names = "--fail-on", paramLabel = "error|warning|info|never")
	private FailOn failOn = FailOn.ERROR;

	@Option(names = "--rule", paramLabel = "NAME")
	private List<String> rules = new ArrayList<>();

	@Option(names = "--ignore", paramLabel = "NAME")
	private List<String> ignored = new ArrayList<>();

	@Option(names = "--fix")
	private boolean fix;

	@Option(names = "--baseline", paramLabel = "FILE")
	private @Nullable Path baseline;

	@Option(names = "--write-baseline", paramLabel = "FILE")
	private @Nullable Path writtenBaseline;

	@Option(names = "--show-waived")
	private boolean showWaived;

	@Option(names = "--today", paramLabel = "DATE")
	private @Nullable LocalDate today;

	@Option(names = "--stdin-name", paramLabel = "PATH")
	private @Nullable String stdinName;

	@Option(names = "--color", paramLabel = "auto|always|never")
	private Colour colour = Colour.AUTO;

	/** @param surroundings where to read and write */
	public CheckCommand(Surroundings surroundings) {
		this.surroundings = surroundings;
	}

	@Override
	public Integer call() {
		Injector services = CheckSetup.services(Optional.ofNullable(today));
		RuleCatalogue catalogue = services.getInstance(RuleCatalogue.class);
		rules.forEach(name -> requireKnown(name, catalogue));
		ignored.forEach(name -> requireKnown(name, catalogue));
		ignored.forEach(name -> requirePassable(name, catalogue));
		if (fix && paths.contains("-")) {
			throw new UsageException(spec.commandLine(),
					new ToolMessages(surroundings.language()).text("usage-error.fix-stdin"));
		}
		InputFiles files = new InputFiles(surroundings.folder());
		Optional<String> name = Optional.ofNullable(stdinName);
		for (String path : paths) {
			if ("-".equals(path) && name.isPresent()) {
				files.addStandardInput(surroundings.folder().resolve(name.get()).toAbsolutePath().normalize(), name.get());
			} else {
				files.add(path);
			}
		}
		return new CheckJob(surroundings, options(catalogue)).run(files, services);
	}

	private CheckJob.Options options(RuleCatalogue catalogue) {
		Optional<Severity> least = failOn == FailOn.NEVER ? Optional.empty() : Optional.of(Severity.valueOf(failOn.name()));
		RuleSelection selection = new RuleSelection(catalogue, rules, ignored);
		return new CheckJob.Options(format, selection, least, showWaived, isColoured(),
				common.debug(), fix, new CheckJob.Baselines(file(baseline), file(writtenBaseline)));
	}

	private Optional<Path> file(@Nullable Path named) {
		return Optional.ofNullable(named).map(path -> surroundings.folder().resolve(path).toAbsolutePath().normalize());
	}

	private boolean isColoured() {
		return switch (colour) {
			case ALWAYS -> true;
			case NEVER -> false;
			case AUTO -> surroundings.terminal() && Ansi.AUTO.enabled();
		};
	}

	private void requireKnown(String name, RuleCatalogue catalogue) {
		if (!RuleSelection.isKnown(catalogue, name)) {
			List<String> nearest = Nearest.of(name.toLowerCase(Locale.ROOT), RuleSelection.names(catalogue), 1);
			ToolMessages words = new ToolMessages(surroundings.language());
			throw new UsageException(spec.commandLine(), words.text("usage-error.unknown-rule", name)
					+ (nearest.isEmpty() ? "" : " " + words.text("usage-error.nearest", nearest.get(0))));
		}
	}

	private void requirePassable(String name, RuleCatalogue catalogue) {
		if (catalogue.rules().stream().anyMatch(rule -> RuleSelection.isAlwaysTold(rule.name())
				&& (name.equalsIgnoreCase(rule.name()) || name.equalsIgnoreCase(rule.id())))) {
			throw new UsageException(spec.commandLine(),
					new ToolMessages(surroundings.language()).text("usage-error.always-told", name));
		}
	}
}
