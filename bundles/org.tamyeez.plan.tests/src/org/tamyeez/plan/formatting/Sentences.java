package org.tamyeez.plan.formatting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;

/** Makes texts up from the grammar: they say nothing, but use everything that the language has. */
final class Sentences {

	private static final int MOST_IN_FILE = 4;
	private static final int MOST_IN_BLOCK = 60;
	private static final Map<String, String> VALUES = Map.of("STRING", "\"text\"", "ISO_DATE", "1448-03-01", "NUMERAL", "12",
			"WORD", "SAR");

	private final Random random;
	private final List<String> names;
	private final Map<AbstractElement, Integer> uses = new HashMap<>();
	private final Set<String> keywords = new HashSet<>();
	private List<String> words = List.of();

	/**
	 * @param seed  what makes each run the same
	 * @param names the names to use
	 */
	Sentences(long seed, List<String> names) {
		this.random = new Random(seed);
		this.names = names;
	}

	/** A text that the rule allows: its words separated by blanks, but for the parts of a name. */
	String of(AbstractRule rule) {
		words = new ArrayList<>();
		add(rule, 0);
		return String.join(" ", words).replace(" . ", ".") + "\n";
	}

	/** The keywords that were used so far. */
	Set<String> keywords() {
		return keywords;
	}

	private void add(AbstractRule rule, int depth) {
		if ("Name".equals(rule.getName())) {
			words.add(names.get(random.nextInt(names.size())));
		} else if (VALUES.containsKey(rule.getName())) {
			words.add(VALUES.getOrDefault(rule.getName(), ""));
		} else {
			add(rule.getAlternatives(), depth + 1);
		}
	}

	private void add(AbstractElement element, int depth) {
		boolean wanted = random.nextInt(3) > 0;
		int times = GrammarUtil.isOptionalCardinality(element) && !wanted ? 0 : 1;
		if (GrammarUtil.isMultipleCardinality(element) && wanted) {
			times += random.nextInt(depth == 1 ? MOST_IN_FILE : MOST_IN_BLOCK / depth);
		}
		for (int i = 0; i < times; i++) {
			addOnce(element, depth);
		}
	}

	private void addOnce(AbstractElement element, int depth) {
		uses.merge(element, 1, Integer::sum);
		if (element instanceof Keyword keyword) {
			words.add(keyword.getValue());
			keywords.add(keyword.getValue());
		} else if (element instanceof EnumLiteralDeclaration literal) {
			words.add(literal.getLiteral().getValue());
			keywords.add(literal.getLiteral().getValue());
		} else if (element instanceof Assignment assignment) {
			add(assignment.getTerminal(), depth);
		} else if (element instanceof CrossReference reference) {
			add(reference.getTerminal(), depth);
		} else if (element instanceof RuleCall call) {
			add(call.getRule(), depth);
		} else if (element instanceof Alternatives alternatives) {
			add(alternatives.getElements().stream()
					.min(Comparator.comparingInt((AbstractElement one) -> uses.getOrDefault(one, 0) + random.nextInt(2)))
					.orElseThrow(),
					depth);
		} else if (element instanceof CompoundElement compound) {
			compound.getElements().forEach(part -> add(part, depth));
		}
	}
}
