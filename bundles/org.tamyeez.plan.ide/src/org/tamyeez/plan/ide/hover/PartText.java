package org.tamyeez.plan.ide.hover;

import java.lang.Character.UnicodeScript;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.BidiTreeIterator;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.tamyeez.plan.ide.element.ElementWords;
import org.tamyeez.plan.ide.element.GrammarWords;
import org.tamyeez.plan.model.Language;

import com.google.common.base.CharMatcher;
import com.google.inject.Inject;

/**
 * What is written of a part of an element, as a reader of the other language would have written it: keywords in the
 * reader's language, titles in place of names.
 */
class PartText {

	private static final String OPENING_BRACE = "{";
	private static final String DATE = "Date";

	private final EObjectAtOffsetHelper names;
	private final ElementWords words;
	private final GrammarWords grammar;

	@Inject
	PartText(EObjectAtOffsetHelper names, ElementWords words, GrammarWords grammar) {
		this.names = names;
		this.words = words;
		this.grammar = grammar;
	}

	/** The text of a part without the keyword that it begins with, and without a block that it may have. */
	String of(EObject part, Language language) {
		INode node = NodeModelUtils.findActualNodeFor(part);
		return node == null ? "" : text(node, grammar.keywordOf(part).orElse(""), language);
	}

	/** The text of a value. */
	String of(INode value, Language language) {
		return text(value, "", language);
	}

	private String text(INode node, String opening, Language language) {
		StringBuilder text = new StringBuilder();
		BidiTreeIterator<INode> nodes = node.getAsTreeIterable().iterator();
		while (nodes.hasNext()) {
			INode next = nodes.next();
			if (next.getGrammarElement() instanceof CrossReference) {
				add(text, name(next, language));
				nodes.prune();
			} else if (next instanceof ILeafNode leaf && !leaf.isHidden() && leaf.getLength() > 0) {
				if (OPENING_BRACE.equals(leaf.getText())) {
					break;
				}
				boolean isOpening = text.isEmpty() && !opening.isEmpty() && opening.equals(keyword(leaf).orElse(""));
				add(text, isOpening ? "" : word(leaf, language));
			}
		}
		return text.toString();
	}

	private static void add(StringBuilder text, String word) {
		boolean follows = text.isEmpty() || word.isEmpty() || ",،.".contains(word);
		text.append(follows ? "" : " ").append(word);
	}

	private String name(INode node, Language language) {
		EObject target = names.getCrossReferencedElement(node);
		return target == null || target.eIsProxy() ? NodeModelUtils.getTokenText(node) : words.title(target, language);
	}

	private String word(ILeafNode leaf, Language language) {
		return keyword(leaf).filter(keyword -> isInOther(leaf.getText(), language))
				.map(keyword -> words.keyword(keyword, language, isBeforeDate(leaf)))
				.orElseGet(() -> CharMatcher.whitespace().collapseFrom(leaf.getText(), ' '));
	}

	/** The author may have chosen among several spellings of the reader's language. */
	private static boolean isInOther(String keyword, Language language) {
		return UnicodeScript.of(keyword.codePointAt(0)) == UnicodeScript.ARABIC != (language == Language.ARABIC);
	}

	private static boolean isBeforeDate(INode leaf) {
		INode next = leaf.getNextSibling();
		while (next instanceof ILeafNode space && space.isHidden()) {
			next = next.getNextSibling();
		}
		return next != null && next.getGrammarElement() instanceof RuleCall call && DATE.equals(call.getRule().getName());
	}

	/** The keyword that a leaf is; none for names, also where they look like keywords. */
	private static Optional<String> keyword(ILeafNode leaf) {
		EObject element = leaf.getGrammarElement();
		if (element instanceof EnumLiteralDeclaration literal) {
			return Optional.of(literal.getLiteral().getValue());
		}
		return element instanceof Keyword keyword && !"Name".equals(GrammarUtil.containingRule(keyword).getName())
				? Optional.of(keyword.getValue())
				: Optional.empty();
	}
}
