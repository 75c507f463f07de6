package org.tamyeez.plan.rule;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.INode;

/** Tells which reference of the model a name in the text belongs to. */
final class References {

	private References() {
	}

	/**
	 * The reference that a leaf of the text is a value of.
	 *
	 * @param context the element that the leaf was read into
	 */
	static @Nullable EReference at(INode leaf, @Nullable EObject context) {
		if (context == null) {
			return null;
		}
		for (INode node = leaf; node != null; node = node.getParent()) {
			CrossReference reference = EcoreUtil2.getContainerOfType(node.getGrammarElement(), CrossReference.class);
			if (reference != null) {
				return GrammarUtil.getReference(reference, context.eClass());
			}
		}
		return null;
	}
}
