package org.tamyeez.plan.ide.completion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.tamyeez.plan.ide.completion.Suggestion.Kind;
import org.tamyeez.plan.language.Keywords.Spelling;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.TitledElement;
import org.tamyeez.plan.rule.Words;

import com.google.inject.Inject;

/** Suggests the names that a reference can have: one for each element, in the author's script where it has several. */
class NameSuggestions {

	private final IScopeProvider scopes;

	@Inject
	NameSuggestions(IScopeProvider scopes) {
		this.scopes = scopes;
	}

	List<Suggestion> of(EObject context, EReference reference, String prefix, Spelling spelling) {
		Map<URI, List<IEObjectDescription>> byElement = new LinkedHashMap<>();
		for (IEObjectDescription description : scopes.getScope(context, reference).getAllElements()) {
			if (description.getName().toString().startsWith(prefix)) {
				byElement.computeIfAbsent(description.getEObjectURI(), uri -> new ArrayList<>()).add(description);
			}
		}
		List<Suggestion> suggestions = new ArrayList<>();
		byElement.forEach((uri, descriptions) -> {
			IEObjectDescription best = best(descriptions, spelling);
			suggestions.add(new Suggestion(best.getName().toString(), prefix, Kind.NAME, title(best, context, spelling)));
		});
		return suggestions;
	}

	/** The shortest name, in the author's script if there is one. */
	private static IEObjectDescription best(List<IEObjectDescription> descriptions, Spelling spelling) {
		IEObjectDescription best = descriptions.get(0);
		for (IEObjectDescription description : descriptions) {
			boolean shorter = description.getName().getSegmentCount() < best.getName().getSegmentCount();
			boolean sameLength = description.getName().getSegmentCount() == best.getName().getSegmentCount();
			if (shorter || sameLength && isIn(description, spelling) && !isIn(best, spelling)) {
				best = description;
			}
		}
		return best;
	}

	private static boolean isIn(IEObjectDescription description, Spelling spelling) {
		return Script.isArabic(description.getName().toString()) == (spelling == Spelling.ARABIC);
	}

	private static String title(IEObjectDescription description, EObject context, Spelling spelling) {
		EObject element = EcoreUtil.resolve(description.getEObjectOrProxy(), context);
		Language language = spelling == Spelling.ARABIC ? Language.ARABIC : Language.ENGLISH;
		return element instanceof TitledElement titled && titled.getTitle() != null
				? Words.of(titled.getTitle()).in(language) : "";
	}
}
