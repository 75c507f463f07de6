package org.tamyeez.plan.ide.hover;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.Keyword;
import org.tamyeez.plan.ide.element.ElementWords;
import org.tamyeez.plan.ide.element.GrammarWords;
import org.tamyeez.plan.ide.element.Meanings;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.PlanPackage.Literals;

import com.google.inject.Inject;

/** What a keyword is for, in the words of the language reference. */
class KeywordCard {

	private final GrammarWords grammar;
	private final Meanings meanings;
	private final ElementWords words;

	@Inject
	KeywordCard(GrammarWords grammar, Meanings meanings, ElementWords words) {
		this.grammar = grammar;
		this.meanings = meanings;
		this.words = words;
	}

	/**
	 * What a keyword is for, with its spelling in the other language; none for signs and units.
	 *
	 * @param element the keyword in the grammar
	 */
	Optional<String> of(EObject element, Language language) {
		Language other = language == Language.ARABIC ? Language.ENGLISH : Language.ARABIC;
		return grammar.meaning(element).map(meaning -> {
			String keyword = element instanceof EnumLiteralDeclaration literal ? literal.getLiteral().getValue()
					: ((Keyword) element).getValue();
			boolean date = meaning instanceof EStructuralFeature feature && feature.getEType() == Literals.DATE;
			return Markdown.bold(words.keyword(keyword, language, date)) + " · "
					+ Markdown.plain(words.keyword(keyword, other, date))
					+ "\n\n" + Markdown.plain(meanings.of(meaning, language));
		});
	}
}
