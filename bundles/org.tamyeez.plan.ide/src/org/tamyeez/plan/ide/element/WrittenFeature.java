package org.tamyeez.plan.ide.element;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * The value that a word belongs to, and the feature of the model that it is kept in.
 *
 * @param owner   the element that has the value
 * @param feature the feature
 * @param node    what is written of the value
 */
public record WrittenFeature(EObject owner, EStructuralFeature feature, INode node) {

	/** The value that a word belongs to; none for keywords that introduce values, for signs and for comments. */
	public static Optional<WrittenFeature> of(ILeafNode leaf) {
		INode node = leaf;
		while (node.getParent() != null && isWithinValue(node.getGrammarElement())) {
			node = node.getParent();
		}
		EObject element = node.getGrammarElement();
		Assignment assignment = element == null || element instanceof Keyword ? null
				: EcoreUtil2.getContainerOfType(element, Assignment.class);
		EObject owner = NodeModelUtils.findActualSemanticObjectFor(leaf);
		EStructuralFeature feature = assignment == null || owner == null ? null
				: owner.eClass().getEStructuralFeature(assignment.getFeature());
		return feature == null ? Optional.empty() : Optional.of(new WrittenFeature(owner, feature, node));
	}

	/** Whether an element of the grammar stands in a rule that makes values and no elements. */
	private static boolean isWithinValue(@Nullable EObject element) {
		AbstractRule rule = element == null ? null : GrammarUtil.containingRule(element);
		return !(rule instanceof ParserRule parserRule) || GrammarUtil.isDatatypeRule(parserRule);
	}

	/** Whether the value is a name that refers to an element. */
	public boolean isReference() {
		return node.getGrammarElement() instanceof CrossReference;
	}

	/** The name of the grammar's rule for the value; empty for references. */
	public String rule() {
		return node.getGrammarElement() instanceof RuleCall call ? call.getRule().getName() : "";
	}

	/** The value itself; none where what is written is none. */
	public @Nullable Object value() {
		Object value = owner.eGet(feature);
		if (!(value instanceof Collection<?> many)) {
			return value;
		}
		int index = NodeModelUtils.findNodesForFeature(owner, feature).indexOf(node);
		return index >= 0 && index < many.size() ? List.copyOf(many).get(index) : null;
	}
}
