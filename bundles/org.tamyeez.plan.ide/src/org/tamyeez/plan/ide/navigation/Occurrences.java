package org.tamyeez.plan.ide.navigation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.findReferences.IReferenceFinder;
import org.eclipse.xtext.findReferences.TargetURIs;
import org.eclipse.xtext.ide.util.CancelIndicatorProgressMonitor;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.tamyeez.plan.model.NamedElement;
import org.tamyeez.plan.model.Party;
import org.tamyeez.plan.model.Waiver;

import com.google.inject.Inject;
import com.google.inject.Provider;

/** Finds the places where the name of an element is written. */
public class Occurrences {

	/**
	 * A place where the name of an element is written.
	 *
	 * @param offset      where it begins
	 * @param text        how the name is written
	 * @param declaration whether the name is declared here
	 */
	public record Occurrence(int offset, String text, boolean declaration) {
	}

	private final IReferenceFinder finder;
	private final Provider<TargetURIs> targets;
	private final Owners owners;
	private final OperationCanceledManager cancellation;

	/**
	 * @param finder       what finds references
	 * @param targets      makes sets of what is looked for
	 * @param owners       what knows the owners of waivers
	 * @param cancellation what ends work that nobody waits for
	 */
	@Inject
	Occurrences(IReferenceFinder finder, Provider<TargetURIs> targets, Owners owners,
			OperationCanceledManager cancellation) {
		this.finder = finder;
		this.targets = targets;
		this.owners = owners;
		this.cancellation = cancellation;
	}

	/**
	 * The places of a file where an element is named, in the order of the text. Names of elements within it are looked at
	 * too, since they may be written with its own in front.
	 *
	 * @param cancelled whether nobody waits for the answer any more
	 */
	public List<Occurrence> in(XtextResource file, EObject element, CancelIndicator cancelled) {
		cancellation.checkCanceled(cancelled);
		List<Occurrence> found = new ArrayList<>();
		if (element.eResource() == file) {
			NamedElements.declarations(element).forEach(node -> add(found, node, true));
		}
		TargetURIs wanted = targets.get();
		wanted.addURI(EcoreUtil2.getPlatformResourceOrNormalizedURI(element));
		element.eAllContents().forEachRemaining(part -> {
			if (part instanceof NamedElement) {
				wanted.addURI(EcoreUtil2.getPlatformResourceOrNormalizedURI(part));
			}
		});
		finder.findReferences(wanted, file, new Collector(element, found), new CancelIndicatorProgressMonitor(cancelled));
		if (element instanceof Party) {
			addWaivers(file, element, found);
		}
		found.sort(Comparator.comparingInt(Occurrence::offset));
		return found;
	}

	private void addWaivers(XtextResource file, EObject party, List<Occurrence> found) {
		EcoreUtil.getAllProperContents(file, false).forEachRemaining(element -> {
			if (element instanceof Waiver waiver && owners.partyOf(waiver).filter(party::equals).isPresent()) {
				Owners.nameOf(waiver).flatMap(node -> NameParts.of(node).before(0))
						.ifPresent(leaf -> add(found, leaf, false));
			}
		});
	}

	private static void add(List<Occurrence> found, INode node, boolean declaration) {
		found.add(new Occurrence(node.getOffset(), NodeModelUtils.getTokenText(node), declaration));
	}

	/** Takes the references to an element and those within it, and keeps the parts of names that mean the element. */
	private record Collector(EObject element, List<Occurrence> found) implements IReferenceFinder.Acceptor {

		@Override
		public void accept(EObject source, URI sourceUri, EReference reference, int index, EObject target, URI targetUri) {
			List<INode> nodes = NodeModelUtils.findNodesForFeature(source, reference);
			int place = Math.max(0, index);
			EObject resolved = EcoreUtil.resolve(target, source);
			if (place < nodes.size() && !resolved.eIsProxy()) {
				Optional<ILeafNode> name = NameParts.levels(element, resolved)
						.flatMap(names -> NameParts.of(nodes.get(place)).before(names));
				name.ifPresent(leaf -> add(found, leaf, false));
			}
		}

		@Override
		public void accept(IReferenceDescription description) {
			// References that are only known from the index stand in other files, which are looked through themselves.
		}
	}
}
