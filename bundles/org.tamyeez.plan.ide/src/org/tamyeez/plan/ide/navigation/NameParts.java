package org.tamyeez.plan.ide.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.tamyeez.plan.ide.element.ElementWords;

/**
 * A name as it is written where an element is referred to: {@code Shoppers}, or {@code Riyadh.Shoppers} with the name of
 * the element around it.
 *
 * @param leaves the parts without the points between them
 */
record NameParts(List<ILeafNode> leaves) {

	private static final String POINT = ".";

	/** The parts of a name. */
	static NameParts of(INode name) {
		List<ILeafNode> leaves = new ArrayList<>();
		for (ILeafNode leaf : name.getLeafNodes()) {
			if (!leaf.isHidden() && leaf.getLength() > 0 && !POINT.equals(leaf.getText())) {
				leaves.add(leaf);
			}
		}
		return new NameParts(leaves);
	}

	/** How many parts stand behind the one at an offset. */
	int behind(int offset) {
		for (int i = 0; i < leaves.size(); i++) {
			if (offset <= leaves.get(i).getEndOffset()) {
				return leaves.size() - 1 - i;
			}
		}
		return 0;
	}

	/** The part behind which stand a number of others. */
	Optional<ILeafNode> before(int behind) {
		int index = leaves.size() - 1 - behind;
		return index >= 0 ? Optional.of(leaves.get(index)) : Optional.empty();
	}

	/** The element that has a name, and is so many names above another. */
	static Optional<EObject> above(EObject element, int names) {
		EObject current = element;
		for (int i = 0; i < names; i++) {
			do {
				current = current.eContainer();
			} while (current != null && ElementWords.name(current).isEmpty());
			if (current == null) {
				return Optional.empty();
			}
		}
		return Optional.of(current);
	}

	/** How many names an element is above another; none where it is not. */
	static Optional<Integer> levels(EObject holder, EObject element) {
		int names = 0;
		for (EObject current = element; current != null; current = current.eContainer()) {
			if (current == holder) {
				return Optional.of(names);
			}
			names += ElementWords.name(current).isPresent() ? 1 : 0;
		}
		return Optional.empty();
	}
}
