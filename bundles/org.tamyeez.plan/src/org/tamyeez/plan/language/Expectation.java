package org.tamyeez.plan.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * What may stand at a place of a plan: keywords, and kinds of values and names. It is derived from the grammar, so that
 * a message about a mistake can say what is allowed.
 *
 * @param keywords   keywords and signs, in the order of the grammar
 * @param values     names of the rules whose values may stand here: {@code Name}, {@code STRING}, {@code Date}, …; of
 *                   names that refer to an element, its type
 * @param references the references that a name here can be a value of
 */
public record Expectation(Set<String> keywords, Set<String> values, Set<EReference> references) {

	/** What may stand behind a leaf of the node model; at the start of the file if there is none. */
	public static Expectation after(@Nullable ILeafNode leaf, ParserRule entry) {
		Collector collector = new Collector();
		if (leaf == null) {
			collector.first(entry.getAlternatives());
		} else {
			collector.follow(leaf);
		}
		return new Expectation(collector.keywords, collector.values, collector.references);
	}

	/** Walks the grammar from the element that was read last to those that can be read next. */
	private static final class Collector {
		private final Set<String> keywords = new LinkedHashSet<>();
		private final Set<String> values = new LinkedHashSet<>();
		private final Set<EReference> references = new LinkedHashSet<>();

		void follow(ILeafNode leaf) {
			INode node = leaf;
			boolean atEnd = true;
			while (atEnd && node != null) {
				if (node.getGrammarElement() instanceof AbstractElement element) {
					atEnd = follow(element);
				}
				node = node.getParent();
			}
		}

		/** Collects what can come after an element within its rule; true if the rule can end there. */
		private boolean follow(AbstractElement element) {
			AbstractElement current = element;
			while (true) {
				if (isMany(current)) {
					first(current);
				}
				EObject container = current.eContainer();
				if (container instanceof Group group) {
					List<AbstractElement> elements = group.getElements();
					for (int i = elements.indexOf(current) + 1; i < elements.size(); i++) {
						if (!first(elements.get(i))) {
							return false;
						}
					}
				}
				if (!(container instanceof AbstractElement parent)) {
					return true;
				}
				current = parent;
			}
		}

		/** Collects what an element can begin with; true if it can also be left out. */
		private boolean first(AbstractElement element) {
			boolean optional = GrammarUtil.isOptionalCardinality(element);
			if (element instanceof Keyword keyword) {
				keywords.add(keyword.getValue());
			} else if (element instanceof EnumLiteralDeclaration literal) {
				keywords.add(literal.getLiteral().getValue());
			} else if (element instanceof Assignment assignment) {
				optional |= first(assignment.getTerminal());
			} else if (element instanceof CrossReference reference) {
				values.add(reference.getType().getClassifier().getName());
				references.add(GrammarUtil.getReference(reference));
			} else if (element instanceof Action) {
				optional = true;
			} else if (element instanceof RuleCall call) {
				optional |= firstOf(call.getRule());
			} else if (element instanceof Alternatives alternatives) {
				for (AbstractElement alternative : alternatives.getElements()) {
					optional |= first(alternative);
				}
			} else if (element instanceof CompoundElement compound) {
				boolean all = true;
				for (AbstractElement part : compound.getElements()) {
					if (!first(part)) {
						all = false;
						break;
					}
				}
				optional |= all;
			}
			return optional;
		}

		private boolean firstOf(AbstractRule rule) {
			if (rule instanceof TerminalRule
					|| rule instanceof ParserRule parserRule && GrammarUtil.isDatatypeRule(parserRule)) {
				values.add(rule.getName());
				return false;
			}
			return first(rule.getAlternatives());
		}

		private static boolean isMany(AbstractElement element) {
			return GrammarUtil.isMultipleCardinality(element);
		}
	}
}
