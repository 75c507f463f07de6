package org.tamyeez.cli.command;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.cli.ExitCode;
import org.tamyeez.cli.Surroundings;
import org.tamyeez.cli.ToolMessages;
import org.tamyeez.cli.check.Style;
import org.tamyeez.plan.language.Keywords;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.rule.Parameter;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.RuleMessages;
import org.tamyeez.plan.rules.AllRules;

import com.google.gson.stream.JsonWriter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the rules. */
@Command(name = "rules", sortOptions = false)
public final class RulesCommand implements Callable<Integer> {

	/** The forms of the list. */
	enum Format {
		TEXT, JSON
	}

	private final Surroundings surroundings;
	private final ToolMessages words;
	private final RuleMessages messages = new RuleMessages(new AllRules(), new Keywords());

	@Mixin
	private CommonOptions common = new CommonOptions();

	@Option(names = "--format", paramLabel = "text|json")
	private Format format = Format.TEXT;

	@Option(names = "--group", paramLabel = "NAME")
	private @Nullable RuleGroup group;

	/** @param surroundings where to read and write */
	public RulesCommand(Surroundings surroundings) {
		this.surroundings = surroundings;
		this.words = new ToolMessages(surroundings.language());
	}

	@Override
	public Integer call() throws IOException {
		List<RuleGroup> groups = Stream.of(RuleGroup.values()).filter(one -> group == null || one == group).toList();
		if (format == Format.JSON) {
			writeJson(groups);
		} else {
			writeText(groups);
		}
		return ExitCode.CLEAN;
	}

	private List<Rule<?>> rulesOf(RuleGroup one) {
		return messages.catalogue().rules().stream().<Rule<?>>map(rule -> rule).filter(rule -> rule.group() == one).toList();
	}

	private void writeText(List<RuleGroup> groups) {
		PrintStream out = surroundings.out();
		Style style = new Style(surroundings.terminal() && Ansi.AUTO.enabled());
		int width = messages.catalogue().rules().stream().mapToInt(rule -> rule.name().length()).max().orElse(1);
		for (RuleGroup one : groups) {
			out.println(style.bold(one.id() + ": " + words.text("group." + one.id())));
			for (Rule<?> rule : rulesOf(one)) {
				String severity = words.text("severity." + rule.severity().id());
				out.println("  " + style.faint(rule.id()) + "  "
						+ String.format(Locale.ROOT, "%-" + width + "s", rule.name()) + "  "
						+ style.of(rule.severity(), String.format(Locale.ROOT, "%-7s", severity)) + "  "
						+ messages.summary(rule, words.language()));
				rule.parameters().forEach(parameter -> out.println("       " + RuleList.parameter(parameter, words)));
			}
			out.println();
		}
	}

	private void writeJson(List<RuleGroup> groups) throws IOException {
		JsonWriter json = new JsonWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8));
		json.setIndent("  ");
		json.setHtmlSafe(false);
		json.beginArray();
		for (RuleGroup one : groups) {
			for (Rule<?> rule : rulesOf(one)) {
				write(json, rule);
			}
		}
		json.endArray();
		json.flush();
		surroundings.out().println();
	}

	private void write(JsonWriter json, Rule<?> rule) throws IOException {
		json.beginObject().name("id").value(rule.id()).name("name").value(rule.name()).name("group")
				.value(rule.group().id());
		json.name("severity").value(rule.severity().id());
		json.name("summary").beginObject().name("en").value(messages.summary(rule, Language.ENGLISH));
		json.name("ar").value(messages.summary(rule, Language.ARABIC)).endObject();
		json.name("parameters").beginArray();
		for (Parameter parameter : rule.parameters()) {
			json.beginObject().name("name").value(parameter.name()).name("default").value(parameter.defaultValue());
			json.name("minimum").value(parameter.minimum()).name("maximum").value(parameter.maximum());
			json.name("unit").value(parameter.unit()).endObject();
		}
		json.endArray().endObject();
	}
}
