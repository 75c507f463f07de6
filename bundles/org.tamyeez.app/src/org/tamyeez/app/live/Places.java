package org.tamyeez.app.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;

/**
 * Where the elements of a plan stand in its text, and which element stands at a place. Elements are known by the fragments
 * of their URIs, as reports and drawings know them. It holds no model and can be asked by any thread.
 */
public final class Places {

	/** The place of no element at all. */
	static final Places NONE = new Places(List.of());

	/**
	 * An element.
	 *
	 * @param key     what identifies it
	 * @param whole   all of its text
	 * @param name    its name, or what else stands for it
	 * @param section the section of a report that tells of it; empty for none
	 */
	record Place(String key, IRegion whole, IRegion name, String section) {

		boolean contains(int offset) {
			return offset >= whole.getOffset() && offset <= whole.getOffset() + whole.getLength();
		}
	}

	private final List<Place> places;
	private final Map<String, Place> byKey = new HashMap<>();

	private Places(List<Place> places) {
		this.places = places;
		places.forEach(place -> byKey.put(place.key(), place));
	}

	/** The places of all elements of a file. */
	static Places of(XtextResource resource) {
		ILocationInFileProvider locations = PlanLanguage.service(ILocationInFileProvider.class);
		List<Place> places = new ArrayList<>();
		for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext();) {
			EObject element = all.next();
			ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
			if (node != null) {
				ITextRegion name = locations.getSignificantTextRegion(element);
				places.add(new Place(resource.getURIFragment(element), new Region(node.getOffset(), node.getLength()),
						new Region(name.getOffset(), name.getLength()), Sections.of(element)));
			}
		}
		return new Places(places);
	}

	/** Where the name of an element stands; empty for one of another file. */
	public Optional<IRegion> name(String key) {
		return Optional.ofNullable(byKey.get(key)).map(Place::name);
	}

	/** The elements around a place, the innermost first. */
	public List<String> around(int offset) {
		return places.stream().filter(place -> place.contains(offset))
				.sorted(Comparator.comparingInt(place -> place.whole().getLength())).map(Place::key).toList();
	}

	/** The section of a report that tells of what stands at a place; empty where none does. */
	public Optional<String> section(int offset) {
		return places.stream().filter(place -> place.contains(offset) && !place.section().isEmpty())
				.min(Comparator.comparingInt(place -> place.whole().getLength())).map(Place::section);
	}
}
