package org.tamyeez.plan.ide.completion;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.tamyeez.plan.ide.completion.Suggestion.Kind;
import org.tamyeez.plan.ide.element.GrammarWords;
import org.tamyeez.plan.ide.element.Meanings;
import org.tamyeez.plan.language.Keywords;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.services.PlanGrammarAccess;

import com.google.inject.Inject;

/** Suggests keywords, in the author's language, and behind each that begins an element a template of the whole element. */
class KeywordSource implements Source {

	private final Keywords keywords;
	private final GrammarWords grammar;
	private final Meanings meanings;
	private final Templates templates;
	private final ParserRule timeUnit;

	@Inject
	KeywordSource(Keywords keywords, GrammarWords grammar, Meanings meanings, Templates templates,
			PlanGrammarAccess access) {
		this.keywords = keywords;
		this.grammar = grammar;
		this.meanings = meanings;
		this.templates = templates;
		this.timeUnit = access.getTimeUnitRule();
	}

	@Override
	public Stream<Suggestion> at(Place place) {
		Set<String> expected = new LinkedHashSet<>(place.expected().keywords());
		if (place.expects(timeUnit.getName())) {
			GrammarUtil.containedKeywords(timeUnit).forEach(unit -> expected.add(unit.getValue()));
		}
		return expected.stream().flatMap(id -> of(id, place));
	}

	private Stream<Suggestion> of(String id, Place place) {
		if (keywords.find(id).isEmpty()) {
			return place.lastWord() && place.fits(id) ? Stream.of(Suggestion.of(id, place.start(), Kind.SIGN, ""))
					: Stream.of();
		}
		Optional<ENamedElement> meaning = meaning(id, place);
		String spelled = keywords.find(id).get().spelled(place.spelling(),
				meaning.filter(KeywordSource::isDate).isPresent());
		if (!place.fits(spelled) || !place.lastWord() && spelled.indexOf(' ') < 0) {
			return Stream.of();
		}
		Language language = place.language();
		Kind kind = meaning.orElse(null) instanceof EEnum ? Kind.CHOICE : Kind.KEYWORD;
		Suggestion keyword = Suggestion.of(spelled, place.start(), kind, "")
				.documented(meaning.map(found -> meanings.of(found, language)).orElse(""));
		return Stream.concat(Stream.of(keyword), meaning.stream().flatMap(found -> template(found, spelled, place)));
	}

	private Stream<Suggestion> template(ENamedElement meaning, String spelled, Place place) {
		return meaning instanceof EClass type ? templates.of(type, place).map(
				template -> new Suggestion(template.text(), spelled + " …", place.start(), Kind.TEMPLATE, template.title(),
						template.example(), spelled))
				.stream() : Stream.of();
	}

	/** What a keyword stands for in the innermost element around that knows it. */
	private Optional<ENamedElement> meaning(String id, Place place) {
		return place.around().stream().map(EObject::eClass).filter(type -> grammar.allows(id, type)).findFirst()
				.or(() -> Optional.of(PlanPackage.Literals.PLAN_FILE)).flatMap(type -> grammar.meaning(id, type));
	}

	private static boolean isDate(ENamedElement meaning) {
		return meaning instanceof EStructuralFeature feature && feature.getEType() == PlanPackage.Literals.DATE;
	}
}
