package org.tamyeez.cli.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.tamyeez.cli.ExitCode;
import org.tamyeez.cli.Surroundings;
import org.tamyeez.cli.ToolMessages;
import org.tamyeez.cli.UsageException;
import org.tamyeez.cli.check.Style;
import org.tamyeez.doc.RulePage;
import org.tamyeez.doc.RulePage.Edition;
import org.tamyeez.plan.language.Keywords;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.rule.Nearest;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleMessages;
import org.tamyeez.plan.rules.AllRules;

import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains a rule: what it finds, why, wrong and right, and how to mend it. */
@Command(name = "explain", sortOptions = false)
public final class ExplainCommand implements Callable<Integer> {

	private final Surroundings surroundings;
	private final ToolMessages words;
	private final RuleMessages messages = new RuleMessages(new AllRules(), new Keywords());

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Mixin
	private CommonOptions common = new CommonOptions();

	@Parameters(paramLabel = "NAME")
	private String name = "";

	/** @param surroundings where to read and write */
	public ExplainCommand(Surroundings surroundings) {
		this.surroundings = surroundings;
		this.words = new ToolMessages(surroundings.language());
	}

	@Override
	public Integer call() {
		Rule<?> rule = rule();
		Style style = new Style(surroundings.terminal() && Ansi.AUTO.enabled());
		String severity = style.of(rule.severity(), words.text("severity." + rule.severity().id()));
		surroundings.out().println(style.bold(rule.name()) + "  " + rule.id() + "  " + severity);
		surroundings.out().println(rule.group().id() + ": " + words.text("group." + rule.group().id()));
		surroundings.out().println();
		Edition edition = words.language() == Language.ARABIC ? Edition.AR : Edition.EN;
		Optional<RulePage> page = RulePage.of(rule.name(), edition, rule.getClass());
		if (page.isPresent()) {
			surroundings.out().print(new PageLayout(style).of(page.get().markdown()));
		} else {
			surroundings.out().println(messages.summary(rule, words.language()));
		}
		return ExitCode.CLEAN;
	}

	private Rule<?> rule() {
		List<Rule<?>> rules = messages.catalogue().rules();
		for (Rule<?> rule : rules) {
			if (rule.name().equalsIgnoreCase(name) || rule.id().equalsIgnoreCase(name)) {
				return rule;
			}
		}
		List<String> nearest = Nearest.of(name.toLowerCase(Locale.ROOT), rules.stream().map(Rule::name).toList(), 3);
		throw new UsageException(spec.commandLine(), words.text("usage-error.unknown-rule", name)
				+ (nearest.isEmpty() ? "" : " " + words.text("usage-error.nearest-names", words.list(nearest))));
	}
}
