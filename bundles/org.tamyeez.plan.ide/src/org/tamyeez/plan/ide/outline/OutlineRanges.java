package org.tamyeez.plan.ide.outline;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.ide.server.DocumentExtensions;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolRangeProvider;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.tamyeez.plan.model.PlanPackage;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Selects the name of an element where it has one, else the keyword that it begins with. */
@Singleton
public class OutlineRanges extends DocumentSymbolRangeProvider {

	private static final EStructuralFeature NAME = PlanPackage.Literals.NAMED_ELEMENT__NAME;

	@Inject
	private DocumentExtensions places;

	@Override
	public @Nullable Range getSelectionRange(EObject element) {
		INode node = NodeModelUtils.findActualNodeFor(element);
		if (node == null || element.eClass().getEAllAttributes().contains(NAME) && element.eIsSet(NAME)) {
			return node == null ? null : super.getSelectionRange(element);
		}
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (!leaf.isHidden() && leaf.getLength() > 0) {
				return places.newRange(element.eResource(), leaf.getTextRegion());
			}
		}
		return null;
	}

	@Override
	public @Nullable Range getRange(EObject element) {
		return NodeModelUtils.findActualNodeFor(element) == null ? null : super.getRange(element);
	}
}
