package org.tamyeez.plan.ide.completion;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.tamyeez.plan.ide.completion.Suggestion.Kind;
import org.tamyeez.plan.ide.finding.Findings;
import org.tamyeez.plan.ide.hover.RuleCard;
import org.tamyeez.plan.ide.words.EditorWords;
import org.tamyeez.plan.rule.EngineRule;
import org.tamyeez.plan.rule.Parameter;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleCatalogue;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.RuleMessages;
import org.tamyeez.plan.value.Quantity;

import com.google.inject.Inject;

/** Suggests what waivers and policies name: rules, those that found something in the file first, groups, and thresholds. */
class RuleSource implements Source {

	private static final String WAIVE = "waive";
	private static final String RULE = "rule";
	private static final String GROUP = "rules of";
	private static final String WITH = "with";
	private static final String COMMA = ",";
	private static final String NAME = "Name";

	private final RuleCatalogue catalogue;
	private final RuleMessages messages;
	private final Findings findings;
	private final RuleCard cards;
	private final EditorWords words;
	private final Script script;

	@Inject
	RuleSource(RuleCatalogue catalogue, RuleMessages messages, Findings findings, RuleCard cards, EditorWords words,
			Script script) {
		this.catalogue = catalogue;
		this.messages = messages;
		this.findings = findings;
		this.cards = cards;
		this.words = words;
		this.script = script;
	}

	@Override
	public Stream<Suggestion> at(Place place) {
		return switch (place.last()) {
			case WAIVE -> waivable(place);
			case RULE -> place.expects(NAME) ? suggestions(catalogue.known().stream(), place) : Stream.of();
			case GROUP -> Stream.of(RuleGroup.values()).map(RuleGroup::id).filter(place::fits)
					.map(group -> Suggestion.of(group, place.start(), Kind.RULE, ""));
			case WITH, COMMA -> place.expects(NAME) && (WITH.equals(place.leading()) || place.leading().isEmpty())
					? thresholds(place)
					: Stream.of();
			default -> Stream.of();
		};
	}

	/** Mistakes of the text cannot be waived. */
	private Stream<Suggestion> waivable(Place place) {
		Set<String> found = findings.lastRules(place.file());
		List<Rule<?>> rules = catalogue.known().stream().filter(rule -> !(rule instanceof EngineRule)).toList();
		return Stream.concat(suggestions(rules.stream().filter(rule -> found.contains(rule.name())), place),
				suggestions(rules.stream().filter(rule -> !found.contains(rule.name())), place));
	}

	private Stream<Suggestion> suggestions(Stream<Rule<?>> rules, Place place) {
		return rules.filter(rule -> place.fits(rule.name()) || place.fitsWordOf(rule.name()))
				.map(rule -> Suggestion.of(rule.name(), place.start(), Kind.RULE, messages.summary(rule, place.language()))
						.documented(cards.of(rule.name(), place.language()).orElse("")));
	}

	private Stream<Suggestion> thresholds(Place place) {
		String name = script.wordBehind(RULE, place.before());
		return catalogue.known().stream().filter(rule -> rule.name().equals(name))
				.flatMap(rule -> rule.parameters().stream()).filter(parameter -> place.fits(parameter.name()))
				.map(parameter -> threshold(parameter, place));
	}

	/** A threshold with the value that it has now, to be changed. */
	private Suggestion threshold(Parameter parameter, Place place) {
		String value = words.value(new Quantity(parameter.defaultValue(), parameter.unit()), place.language());
		return new Suggestion(parameter.name() + " " + value, parameter.name(), place.start(), Kind.RULE, value, "",
				parameter.name());
	}
}
