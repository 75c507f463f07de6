package org.tamyeez.plan.rules.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.BidiTreeIterator;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.TextEdit;

/** What stands in the text of a plan, for rules that look at how something is written and not at what it means. */
final class Written {

	private static final String TEXT_TOKEN = "STRING";

	private Written() {
	}

	/** What is written in a feature, once for each time that it is. */
	static List<INode> nodes(EObject element, EStructuralFeature feature) {
		return NodeModelUtils.findNodesForFeature(element, feature);
	}

	/** The features of an element that are perhaps written more than once. Most elements have none. */
	static Set<String> repeated(EObject element) {
		Set<String> once = new HashSet<>();
		Set<String> repeated = new HashSet<>();
		INode start = NodeModelUtils.getNode(element);
		BidiTreeIterator<INode> nodes = start == null ? null : start.getAsTreeIterable().iterator();
		while (nodes != null && nodes.hasNext()) {
			INode node = nodes.next();
			Assignment assignment = node == start || node.getGrammarElement() == null ? null
					: GrammarUtil.containingAssignment(node.getGrammarElement());
			if (assignment != null) {
				if (!once.add(assignment.getFeature())) {
					repeated.add(assignment.getFeature());
				}
				// What is below belongs to the value.
				nodes.prune();
			}
		}
		return repeated;
	}

	/** The text of a node without the white space and comments around it. */
	static String text(INode node) {
		return NodeModelUtils.getTokenText(node);
	}

	/** Whether a leaf is a text in quotation marks. */
	static boolean isText(INode leaf) {
		return leaf.getGrammarElement() instanceof RuleCall call && TEXT_TOKEN.equals(call.getRule().getName());
	}

	/** Where the statement begins that a value belongs to: at the keyword in front of it, if it has one. */
	static int statementStart(INode value) {
		INode before = value.getPreviousSibling();
		while (before instanceof ILeafNode leaf && leaf.isHidden()) {
			before = before.getPreviousSibling();
		}
		return before != null && before.getGrammarElement() instanceof Keyword keyword
				&& Character.isLetter(keyword.getValue().codePointAt(0)) ? before.getOffset() : value.getOffset();
	}

	/** Lets two values of an element change places; nothing where one of them is not written. */
	static List<TextEdit> swap(EObject element, EStructuralFeature one, EStructuralFeature other) {
		List<INode> ones = nodes(element, one);
		List<INode> others = nodes(element, other);
		if (ones.size() != 1 || others.size() != 1) {
			return List.of();
		}
		INode first = ones.get(0);
		INode second = others.get(0);
		return List.of(new TextEdit(first.getOffset(), first.getLength(), text(second)),
				new TextEdit(second.getOffset(), second.getLength(), text(first)));
	}

	/** Removes a stretch of text, with its line if nothing else stands on it, else with the blanks before it. */
	static List<TextEdit> remove(Check check, int start, int end) {
		String text = check.text();
		int lineStart = text.lastIndexOf('\n', start - 1) + 1;
		int lineEnd = text.indexOf('\n', end);
		boolean first = text.substring(lineStart, start).isBlank();
		if (first && lineEnd >= 0 && text.substring(end, lineEnd).isBlank()) {
			return List.of(new TextEdit(lineStart, lineEnd + 1 - lineStart, ""));
		}
		int from = start;
		int to = end;
		while (!first && from > lineStart && isBlank(text.charAt(from - 1))) {
			from--;
		}
		while (first && to < text.length() && isBlank(text.charAt(to))) {
			to++;
		}
		return List.of(new TextEdit(from, to - from, ""));
	}

	private static boolean isBlank(char c) {
		return c == ' ' || c == '\t';
	}
}
