package org.tamyeez.plan.ide.completion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.tamyeez.plan.ide.completion.Suggestion.Kind;
import org.tamyeez.plan.ide.element.ElementWords;
import org.tamyeez.plan.ide.hover.ElementCard;
import org.tamyeez.plan.language.Keywords.Spelling;

import com.google.inject.Inject;

/**
 * Suggests the names that a reference can have: one for each element, in the author's script where it has several. They are
 * found by their titles too.
 */
class NameSource implements Source {

	/** To tell all about more elements than this would take longer than anybody wants to wait. */
	private static final int MOST_DOCUMENTED = 40;

	private final IScopeProvider scopes;
	private final ElementWords words;
	private final ElementCard cards;

	@Inject
	NameSource(IScopeProvider scopes, ElementWords words, ElementCard cards) {
		this.scopes = scopes;
		this.words = words;
		this.cards = cards;
	}

	@Override
	public Stream<Suggestion> at(Place place) {
		if (place.around().isEmpty()) {
			return Stream.of();
		}
		return place.expected().references().stream().flatMap(reference -> names(place, reference));
	}

	private Stream<Suggestion> names(Place place, EReference reference) {
		EObject context = place.around().get(0);
		Map<URI, List<IEObjectDescription>> byElement = new LinkedHashMap<>();
		scopes.getScope(context, reference).getAllElements().forEach(name -> byElement
				.computeIfAbsent(name.getEObjectURI(), element -> new ArrayList<>()).add(name));
		List<Suggestion> names = byElement.values().stream().flatMap(all -> best(all, context, place)).toList();
		return names.stream().map(name -> names.size() > MOST_DOCUMENTED ? name.documented("") : name);
	}

	private Stream<Suggestion> best(List<IEObjectDescription> all, EObject context, Place place) {
		EObject element = EcoreUtil.resolve(all.get(0).getEObjectOrProxy(), context);
		String title = words.written(element, place.language()).orElse("");
		List<IEObjectDescription> fitting = all.stream().filter(name -> place.fits(name.getName().toString())).toList();
		boolean byTitle = fitting.isEmpty() && place.fitsWordOf(title);
		if (fitting.isEmpty() && !byTitle) {
			return Stream.of();
		}
		String name = best(byTitle ? all : fitting, place.spelling()).getName().toString();
		String kind = words.detail(element, place.language());
		Suggestion suggestion = Suggestion
				.of(name, place.start(), Kind.NAME,
						title.isEmpty() ? kind : title + " — " + words.kind(element, place.language()))
				.documented(cards.of(element, place.language()));
		return Stream.of(byTitle ? suggestion.foundBy(title) : suggestion);
	}

	/** The shortest name, in the author's script if there is one. */
	private static IEObjectDescription best(List<IEObjectDescription> names, Spelling spelling) {
		IEObjectDescription best = names.get(0);
		for (IEObjectDescription name : names) {
			boolean shorter = name.getName().getSegmentCount() < best.getName().getSegmentCount();
			boolean sameLength = name.getName().getSegmentCount() == best.getName().getSegmentCount();
			if (shorter || sameLength && isIn(name, spelling) && !isIn(best, spelling)) {
				best = name;
			}
		}
		return best;
	}

	private static boolean isIn(IEObjectDescription name, Spelling spelling) {
		return Script.isArabic(name.getName().toString()) == (spelling == Spelling.ARABIC);
	}
}
