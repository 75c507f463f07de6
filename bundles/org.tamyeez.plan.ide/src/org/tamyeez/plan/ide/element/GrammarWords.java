package org.tamyeez.plan.ide.element;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.tamyeez.plan.services.PlanGrammarAccess;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * What the words of the grammar stand for in the model: a kind of element, something that is said of an element, or a choice
 * among values.
 */
@Singleton
public class GrammarWords {

	private final Map<AbstractElement, ENamedElement> meanings = new HashMap<>();
	private final Map<EClass, ParserRule> rules = new HashMap<>();
	private final Map<String, ENamedElement> openings = new HashMap<>();
	private final Map<EClass, String> keywords = new HashMap<>();
	private final Map<EClass, Map<String, ENamedElement>> wordsByContext = new ConcurrentHashMap<>();

	/** @param grammar the grammar of plans */
	@Inject
	public GrammarWords(PlanGrammarAccess grammar) {
		for (AbstractRule rule : grammar.getGrammar().getRules()) {
			if (rule instanceof ParserRule parserRule && rule.getType().getClassifier() instanceof EClass type) {
				add(parserRule, type);
			} else if (rule instanceof EnumRule) {
				EcoreUtil2.getAllContentsOfType(rule, EnumLiteralDeclaration.class)
						.forEach(literal -> meanings.put(literal, rule.getType().getClassifier()));
			}
		}
	}

	private void add(ParserRule rule, EClass type) {
		AbstractElement first = first(rule.getAlternatives());
		if (!rule.isFragment()) {
			rules.putIfAbsent(type, rule);
			if (first instanceof Keyword keyword) {
				meanings.put(keyword, type);
				keywords.putIfAbsent(type, keyword.getValue());
			}
			openingsOf(rule).forEach(word -> openings.putIfAbsent(word, type));
		}
		for (Keyword keyword : EcoreUtil2.getAllContentsOfType(rule, Keyword.class)) {
			if (isWord(keyword) && !meanings.containsKey(keyword)) {
				feature(keyword, type).ifPresent(feature -> meanings.put(keyword, feature));
			}
		}
	}

	/** The words that a rule's elements can begin with. */
	private static Stream<String> openingsOf(ParserRule rule) {
		AbstractElement first = first(rule.getAlternatives());
		if (first instanceof Keyword keyword) {
			return Stream.of(keyword.getValue());
		}
		return first instanceof Assignment assignment && !GrammarUtil.isOptionalCardinality(assignment)
				&& assignment.getTerminal() instanceof RuleCall call && call.getRule() instanceof EnumRule choice
						? GrammarUtil.containedKeywords(choice).stream().map(Keyword::getValue)
						: Stream.of();
	}

	/** The element that a rule begins with, apart from what only makes the model. */
	private static AbstractElement first(AbstractElement element) {
		AbstractElement current = element;
		while (current instanceof Group group && !GrammarUtil.isOptionalCardinality(current)) {
			List<AbstractElement> elements = group.getElements();
			current = elements.get(0) instanceof Action ? elements.get(1) : elements.get(0);
		}
		return current;
	}

	private static boolean isWord(Keyword keyword) {
		return Character.isLetter(keyword.getValue().codePointAt(0));
	}

	/** What is said by a keyword: the flag that it sets, or what the value behind it belongs to. */
	private static Optional<EStructuralFeature> feature(Keyword keyword, EClass type) {
		if (keyword.eContainer() instanceof Assignment flag) {
			return Optional.ofNullable(type.getEStructuralFeature(flag.getFeature()));
		}
		AbstractElement current = keyword;
		while (current.eContainer() instanceof CompoundElement container) {
			if (container instanceof Group group) {
				int next = group.getElements().indexOf(current) + 1;
				Optional<EStructuralFeature> found = group.getElements().stream().skip(next)
						.flatMap(GrammarWords::assignments)
						.map(assignment -> type.getEStructuralFeature(assignment.getFeature())).filter(Objects::nonNull)
						.findFirst();
				if (found.isPresent()) {
					return found;
				}
			}
			current = container;
		}
		return Optional.empty();
	}

	private static Stream<Assignment> assignments(AbstractElement element) {
		return element instanceof Assignment assignment ? Stream.of(assignment)
				: EcoreUtil2.getAllContentsOfType(element, Assignment.class).stream();
	}

	/**
	 * What a keyword stands for: a class of the model where an element begins with it, a feature where something is said of
	 * one, an enumeration where it is one of the words to choose from; none for signs and units.
	 *
	 * @param element the keyword in the grammar
	 */
	public Optional<ENamedElement> meaning(EObject element) {
		return Optional.ofNullable(meanings.get(element));
	}

	/**
	 * What a keyword stands for within an element of a type.
	 *
	 * @param keyword the keyword, as the grammar has it
	 * @param context the type of the element that it stands in
	 */
	public Optional<ENamedElement> meaning(String keyword, EClass context) {
		return Optional.ofNullable(words(context).get(keyword)).or(() -> Optional.ofNullable(openings.get(keyword)));
	}

	private Map<String, ENamedElement> words(EClass context) {
		return wordsByContext.computeIfAbsent(context, type -> {
			Map<String, ENamedElement> words = new LinkedHashMap<>();
			ParserRule rule = rules.get(type);
			if (rule != null) {
				collect(rule, words);
			}
			return words;
		});
	}

	/** Collects the words that can stand directly in an element, and those that elements within it begin with. */
	private void collect(AbstractRule rule, Map<String, ENamedElement> words) {
		for (AbstractElement element : EcoreUtil2.getAllContentsOfType(rule, AbstractElement.class)) {
			ENamedElement meaning = meanings.get(element);
			if (meaning != null) {
				words.putIfAbsent(valueOf(element), meaning);
			}
			if (element instanceof RuleCall call && isWithin(call.getRule())) {
				collect(call.getRule(), words);
			} else if (element instanceof RuleCall call && call.getRule() instanceof ParserRule nested) {
				openingsOf(nested).forEach(word -> words.putIfAbsent(word, nested.getType().getClassifier()));
			}
		}
	}

	/** Whether what a rule reads belongs to the element that calls it: fragments, words to choose from, choices of rules. */
	private static boolean isWithin(AbstractRule rule) {
		return rule instanceof EnumRule || rule instanceof ParserRule parserRule
				&& (parserRule.isFragment() || rule.getAlternatives() instanceof Alternatives choice
						&& choice.getElements().stream().allMatch(RuleCall.class::isInstance)
						&& !GrammarUtil.isDatatypeRule(parserRule));
	}

	private static String valueOf(AbstractElement element) {
		return element instanceof EnumLiteralDeclaration literal ? literal.getLiteral().getValue()
				: ((Keyword) element).getValue();
	}

	/** Whether a keyword can stand directly in an element of a type. */
	public boolean allows(String keyword, EClass context) {
		return words(context).containsKey(keyword);
	}

	/** Whether an element can begin with a keyword. */
	public boolean opensElement(String keyword) {
		return openings.containsKey(keyword);
	}

	/** The keyword that an element begins with, as the grammar has it; none for parts that begin with a value. */
	public Optional<String> keywordOf(EObject element) {
		String keyword = keywords.get(element.eClass());
		return keyword != null ? Optional.of(keyword) : chosenKeyword(element);
	}

	/** A proof begins with the word for its kind. */
	private Optional<String> chosenKeyword(EObject element) {
		return element.eClass().getEAllAttributes().stream().map(element::eGet).filter(Enumerator.class::isInstance)
				.map(value -> ((Enumerator) value).getLiteral()).filter(openings::containsKey).findFirst();
	}

	/** The keyword that an element of a type begins with; none where there are several. */
	public Optional<String> keywordOf(EClassifier type) {
		return Optional.ofNullable(keywords.get(type));
	}

	/** The keyword in front of what is said by a feature; none where it has no keyword. */
	public Optional<String> label(EClass type, EStructuralFeature feature) {
		return words(type).entrySet().stream().filter(entry -> entry.getValue() == feature).map(Map.Entry::getKey)
				.findFirst();
	}
}
