package org.tamyeez.plan.ide.navigation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;
import org.tamyeez.plan.model.NamedElement;
import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.model.Waiver;

import com.google.inject.Inject;

/** Knows which element a name in the text means. Of a name with a point in it, each part means an element of its own. */
public class NamedElements extends EObjectAtOffsetHelper {

	/** The feature of metrics and profiles that has their further names. */
	private static final String ALIASES = "aliases";

	@Inject
	private Owners owners;

	@Override
	public @Nullable EObject resolveCrossReferencedElementAt(XtextResource resource, int offset) {
		INode node = getCrossReferenceNode(resource, new TextRegion(offset, 0));
		EObject target = node == null ? null : getCrossReferencedElement(node);
		if (node == null || target == null || target.eIsProxy()) {
			return target;
		}
		return NameParts.above(target, NameParts.of(node).behind(offset)).orElse(target);
	}

	@Override
	public @Nullable EObject getElementWithNameAt(XtextResource resource, int offset) {
		if (resource == null || resource.getParseResult() == null || offset < 0) {
			return null;
		}
		EObject referenced = resolveCrossReferencedElementAt(resource, offset);
		return referenced != null ? referenced.eIsProxy() ? null : referenced
				: leaves(resource, offset).flatMap(leaf -> named(leaf).stream()).findFirst().orElse(null);
	}

	/** The leaf at an offset, and the one that ends there. */
	private static Stream<ILeafNode> leaves(XtextResource resource, int offset) {
		INode root = resource.getParseResult().getRootNode();
		return Stream.of(offset, offset - 1).filter(place -> place >= 0)
				.map(place -> NodeModelUtils.findLeafNodeAtOffset(root, place))
				.filter(leaf -> leaf != null && !leaf.isHidden());
	}

	private Optional<EObject> named(ILeafNode leaf) {
		EObject element = NodeModelUtils.findActualSemanticObjectFor(leaf);
		if (element instanceof Waiver waiver) {
			return Owners.nameOf(waiver).filter(node -> covers(node, leaf)).flatMap(node -> owners.partyOf(waiver));
		}
		return Optional.ofNullable(element)
				.filter(named -> declarations(named).stream().anyMatch(node -> covers(node, leaf)));
	}

	private static boolean covers(INode node, INode leaf) {
		return node.getOffset() <= leaf.getOffset() && leaf.getEndOffset() <= node.getEndOffset();
	}

	/** Where the names of an element are written in its own place: its name, and further names that it may have. */
	static List<INode> declarations(EObject element) {
		if (!(element instanceof NamedElement)) {
			return List.of();
		}
		EStructuralFeature aliases = element.eClass().getEStructuralFeature(ALIASES);
		return Stream.of(Literals.NAMED_ELEMENT__NAME, aliases).filter(feature -> feature != null)
				.flatMap(feature -> NodeModelUtils.findNodesForFeature(element, feature).stream()).toList();
	}
}
