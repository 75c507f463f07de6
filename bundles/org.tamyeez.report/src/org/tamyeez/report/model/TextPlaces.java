package org.tamyeez.report.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.tamyeez.plan.model.NamedElement;
import org.tamyeez.plan.model.Plan;

/** Tells which element of a file stands at a place of its text, and where an element stands. */
final class TextPlaces {

	private final Plan plan;
	private final List<ITextRegion> otherPlans;

	TextPlaces(Plan plan) {
		this.plan = plan;
		EObject file = plan.eContainer();
		Stream<EObject> others = file == null ? Stream.of() : file.eContents().stream().filter(Plan.class::isInstance);
		otherPlans = others.filter(other -> other != plan).map(this::rangeOf).flatMap(Optional::stream).toList();
	}

	/** The innermost element with a name around a place. */
	Optional<NamedElement> elementAt(int offset) {
		return Optional.ofNullable(nodeAt(offset)).map(NodeModelUtils::findActualSemanticObjectFor)
				.flatMap(TextPlaces::named);
	}

	/** Whether a place belongs to the plan or to what it shares with others of its file, and not to another plan. */
	boolean concernsPlan(int offset) {
		return otherPlans.stream().noneMatch(region -> region.contains(offset));
	}

	/** Where an element stands in the file; empty where it stands in another one. */
	Optional<ITextRegion> rangeOf(EObject element) {
		ICompositeNode node = element.eResource() == plan.eResource() ? NodeModelUtils.findActualNodeFor(element) : null;
		return node == null ? Optional.empty() : Optional.of(node.getTextRegion());
	}

	/** The innermost element with a name that contains an element, or the element itself; none for the file. */
	static Optional<NamedElement> named(EObject element) {
		for (EObject around = element; around != null; around = around.eContainer()) {
			if (around instanceof NamedElement named && named.getName() != null) {
				return Optional.of(named);
			}
		}
		return Optional.empty();
	}

	private @Nullable INode nodeAt(int offset) {
		Resource resource = plan.eResource();
		IParseResult parsed = resource instanceof XtextResource text ? text.getParseResult() : null;
		return parsed == null ? null : NodeModelUtils.findLeafNodeAtOffset(parsed.getRootNode(), offset);
	}
}
