package org.tamyeez.plan.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** The grammar as the reader of the reference sees it: elements, what can be said of each, and where each can stand. */
final class GrammarRules {

	/**
	 * Something that can be said of an element.
	 *
	 * @param keyword the keyword that it begins with; empty if there is none
	 * @param feature where the model keeps it
	 * @param value   what stands there
	 * @param many    whether there can be several
	 */
	record Property(String keyword, EStructuralFeature feature, AbstractElement value, boolean many) {
	}

	private static final String NAMED = "NamedElement";

	private final Grammar grammar;
	private final Map<ParserRule, List<Property>> properties = new LinkedHashMap<>();

	GrammarRules(Grammar grammar) {
		this.grammar = grammar;
		for (AbstractRule rule : grammar.getRules()) {
			if (rule instanceof ParserRule parserRule && !parserRule.isFragment() && !GrammarUtil.isDatatypeRule(parserRule)
					&& !isChoice(parserRule)) {
				Map<EStructuralFeature, Property> found = new LinkedHashMap<>();
				collect(parserRule, parserRule.getAlternatives(), "", found);
				properties.put(parserRule, List.copyOf(found.values()));
			}
		}
	}

	/** The rules of elements that begin with a keyword of their own, in the order of the grammar. */
	List<ParserRule> elements() {
		return properties.keySet().stream().filter(this::isElement).toList();
	}

	/** The rules of what stands within elements, behind their keywords. */
	List<ParserRule> parts() {
		return properties.keySet().stream().filter(rule -> !isElement(rule) && !isFile(rule)).toList();
	}

	/** What has values that are words to choose from, with these words. */
	Map<EClassifier, List<String>> enumerations() {
		Map<EClassifier, List<String>> enumerations = new LinkedHashMap<>();
		for (AbstractRule rule : grammar.getRules()) {
			if (rule instanceof EnumRule enumeration) {
				enumerations.computeIfAbsent(rule.getType().getClassifier(), type -> new ArrayList<>())
						.addAll(literals(enumeration));
			}
		}
		return enumerations;
	}

	/** What can be said of an element. */
	List<Property> properties(ParserRule rule) {
		return properties.getOrDefault(rule, List.of());
	}

	/** Whether the rule is that of a whole file. */
	boolean isFile(ParserRule rule) {
		return grammar.getRules().get(0) == rule;
	}

	/** Whether the rule is that of an element that begins with a keyword of its own. */
	boolean isElement(ParserRule rule) {
		boolean named = ((EClass) rule.getType().getClassifier()).getEAllSuperTypes().stream()
				.anyMatch(type -> NAMED.equals(type.getName()));
		return !isFile(rule) && (!keywords(rule).isEmpty() && first(rule.getAlternatives()) instanceof Keyword
				|| named && first(rule.getAlternatives()) instanceof Assignment start && isEnumeration(start));
	}

	private static boolean isEnumeration(Assignment assignment) {
		return assignment.getTerminal() instanceof RuleCall call && call.getRule() instanceof EnumRule;
	}

	/** The keywords that an element begins with; mostly one. */
	List<String> keywords(ParserRule rule) {
		AbstractElement first = first(rule.getAlternatives());
		if (first instanceof Keyword keyword) {
			return List.of(keyword.getValue());
		}
		return first instanceof Assignment assignment && isEnumeration(assignment)
				? literals((EnumRule) ((RuleCall) assignment.getTerminal()).getRule())
				: List.of();
	}

	/** The words of an enumeration. */
	static List<String> literals(EnumRule rule) {
		return GrammarUtil.containedKeywords(rule).stream().map(Keyword::getValue).toList();
	}

	private static AbstractElement first(AbstractElement element) {
		AbstractElement current = element;
		while (current instanceof CompoundElement compound && !(current instanceof Alternatives)
				&& !GrammarUtil.isOptionalCardinality(current)) {
			List<AbstractElement> elements = compound.getElements();
			current = elements.get(0) instanceof Action ? elements.get(1) : elements.get(0);
		}
		return current;
	}

	/** The elements and parts in which a rule's elements can stand. */
	List<ParserRule> places(ParserRule rule) {
		List<ParserRule> places = new ArrayList<>();
		properties.forEach((place, held) -> {
			if (held.stream().anyMatch(property -> rulesOf(property.value()).contains(rule))) {
				places.add(place);
			}
		});
		return places;
	}

	/** The rules of the elements that stand in a property. */
	static List<ParserRule> rulesOf(AbstractElement value) {
		if (!(value instanceof RuleCall call) || !(call.getRule() instanceof ParserRule rule)
				|| GrammarUtil.isDatatypeRule(rule)) {
			return List.of();
		}
		return isChoice(rule)
				? GrammarUtil.containedRuleCalls(rule).stream().flatMap(choice -> rulesOf(choice).stream()).toList()
				: List.of(rule);
	}

	/** Whether the rule does nothing but to choose among others. */
	private static boolean isChoice(ParserRule rule) {
		return rule.getAlternatives() instanceof Alternatives alternatives
				&& alternatives.getElements().stream().allMatch(RuleCall.class::isInstance);
	}

	/** Collects the properties below an element of the grammar; gives the keyword that waits for its value. */
	private String collect(ParserRule rule, AbstractElement element, String keyword,
			Map<EStructuralFeature, Property> found) {
		if (element instanceof Keyword word) {
			return word.getValue();
		}
		if (element instanceof Assignment assignment) {
			EClass type = (EClass) rule.getType().getClassifier();
			EStructuralFeature feature = type.getEStructuralFeature(assignment.getFeature());
			boolean isFlag = assignment.getTerminal() instanceof Keyword;
			String start = isFlag ? ((Keyword) assignment.getTerminal()).getValue() : keyword;
			found.putIfAbsent(feature, new Property(isWord(start) && !isOwnKeyword(rule, start, found) ? start : "", feature,
					assignment.getTerminal(), feature.isMany()));
			return "";
		}
		if (element instanceof RuleCall call && call.getRule() instanceof ParserRule fragment && fragment.isFragment()) {
			collect(rule, fragment.getAlternatives(), "", found);
			return "";
		}
		String waiting = keyword;
		if (element instanceof CompoundElement compound) {
			for (AbstractElement part : compound.getElements()) {
				String next = collect(rule, part, element instanceof Alternatives ? "" : waiting, found);
				waiting = element instanceof Alternatives ? "" : next;
			}
		}
		return waiting;
	}

	/** The keyword of the element itself belongs to its first property no more than to the others. */
	private boolean isOwnKeyword(ParserRule rule, String keyword, Map<EStructuralFeature, Property> found) {
		return found.isEmpty() && first(rule.getAlternatives()) instanceof Keyword own && own.getValue().equals(keyword);
	}

	private static boolean isWord(String keyword) {
		return !keyword.isEmpty() && Character.isLetter(keyword.codePointAt(0));
	}
}
