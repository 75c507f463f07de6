package org.tamyeez.plan.ide.completion;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.tamyeez.plan.ide.completion.Suggestion.Kind;
import org.tamyeez.plan.ide.element.ElementWords;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.model.Text;
import org.tamyeez.plan.model.Waiver;

import com.google.inject.Inject;

/** Suggests on whose word something is waived: the plan's author, its roles and providers. */
class OwnerSource implements Source {

	private final IScopeProvider scopes;
	private final ElementWords words;

	@Inject
	OwnerSource(IScopeProvider scopes, ElementWords words) {
		this.scopes = scopes;
		this.words = words;
	}

	@Override
	public Stream<Suggestion> at(Place place) {
		if (place.around().isEmpty() || !(place.around().get(0) instanceof Waiver waiver) || !"by".equals(place.last())) {
			return Stream.of();
		}
		Map<String, String> owners = new LinkedHashMap<>();
		place.plan().map(Plan::getAuthor).map(Text::getValue).ifPresent(author -> owners.put(Quoted.ifNeeded(author), ""));
		scopes.getScope(waiver, Literals.CORRECTION__OWNER).getAllElements().forEach(party -> {
			EObject element = EcoreUtil.resolve(party.getEObjectOrProxy(), waiver);
			owners.put(party.getName().toString(), words.written(element, place.language()).orElse(""));
		});
		return owners.entrySet().stream().filter(owner -> place.fits(owner.getKey()) || place.fitsWordOf(owner.getValue()))
				.map(owner -> Suggestion.of(owner.getKey(), place.start(), Kind.NAME, owner.getValue()));
	}
}
