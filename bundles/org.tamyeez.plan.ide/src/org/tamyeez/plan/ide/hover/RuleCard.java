package org.tamyeez.plan.ide.hover;

import java.util.Optional;
import java.util.stream.Collectors;

import org.tamyeez.plan.ide.server.RulePageLink;
import org.tamyeez.plan.ide.words.EditorWords;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.rule.Parameter;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleCatalogue;
import org.tamyeez.plan.rule.RuleMessages;
import org.tamyeez.plan.value.Quantity;

import com.google.inject.Inject;

/** Rules and their thresholds in a few lines, as waivers and policies name them. */
public class RuleCard {

	private final RuleCatalogue catalogue;
	private final RuleMessages messages;
	private final EditorWords words;

	@Inject
	RuleCard(RuleCatalogue catalogue, RuleMessages messages, EditorWords words) {
		this.catalogue = catalogue;
		this.messages = messages;
		this.words = words;
	}

	/** What a rule finds, its thresholds, and where to read on; none where there is no such rule. */
	public Optional<String> of(String rule, Language language) {
		return find(rule).map(found -> {
			String parameters = found.parameters().stream()
					.map(parameter -> "\n- " + Markdown.code(parameter.name()) + ": " + range(parameter, language))
					.collect(Collectors.joining());
			return Markdown.plain(messages.summary(found, language)) + (parameters.isEmpty() ? "" : "\n" + parameters)
					+ "\n\n"
					+ link(rule, language);
		});
	}

	/** What a threshold can be; none where the rule has no such threshold. */
	Optional<String> of(String rule, String parameter, Language language) {
		return find(rule)
				.flatMap(found -> found.parameters().stream().filter(one -> one.name().equals(parameter)).findFirst())
				.map(found -> Markdown.code(found.name()) + ": " + range(found, language) + "\n\n" + link(rule, language));
	}

	private Optional<Rule<?>> find(String name) {
		return catalogue.known().stream().filter(rule -> rule.name().equals(name)).<Rule<?>>map(rule -> rule).findFirst();
	}

	private String range(Parameter parameter, Language language) {
		return Markdown.plain(words.text(language, "parameter", new Quantity(parameter.defaultValue(), parameter.unit()),
				parameter.minimum(), parameter.maximum()));
	}

	/** A link to a rule's page. */
	static String link(String rule, Language language) {
		return "[" + rule + "](" + RulePageLink.of(rule, language) + ")";
	}
}
