package org.tamyeez.plan.ide.outline;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.resource.XtextResource;
import org.tamyeez.plan.ide.element.ElementKind;
import org.tamyeez.plan.ide.element.ElementWords;
import org.tamyeez.plan.language.Keywords;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.NamedElement;
import org.tamyeez.plan.model.PlanFile;
import org.tamyeez.plan.rule.ReaderLanguage;

import com.google.inject.Inject;

/** Finds elements by a part of their name or title, in either language; vowel signs and forms of alef make no difference. */
public class SymbolSearch {

	/**
	 * An element that was looked for.
	 *
	 * @param title     its title
	 * @param icon      its icon
	 * @param container the title of the element around it, with the kind and name of the element itself
	 */
	public record Found(String title, SymbolKind icon, String container) {
	}

	private final ElementWords words;

	/** @param words what knows how elements are called */
	@Inject
	public SymbolSearch(ElementWords words) {
		this.words = words;
	}

	/**
	 * The element, if it is meant.
	 *
	 * @param query a part of its name or title; where it is empty, all that stands outside of other elements is meant
	 */
	public Optional<Found> find(EObject element, String query) {
		Optional<ElementKind> kind = ElementKind.of(element);
		if (kind.isEmpty() || !(element instanceof NamedElement) || !isMeant(element, fold(query))
				|| !(element.eResource() instanceof XtextResource file)) {
			return Optional.empty();
		}
		Language language = ReaderLanguage.of(file);
		return Optional.of(
				new Found(words.title(element, language), kind.get().symbol(), container(element, language)));
	}

	private boolean isMeant(EObject element, String query) {
		if (query.isEmpty()) {
			return element.eContainer() instanceof PlanFile;
		}
		return Stream
				.of(ElementWords.name(element), words.written(element, Language.ENGLISH),
						words.written(element, Language.ARABIC))
				.flatMap(Optional::stream).anyMatch(name -> fold(name).contains(query));
	}

	private String container(EObject element, Language language) {
		EObject container = element.eContainer();
		String detail = words.detail(element, language);
		return container == null || ElementKind.of(container).isEmpty() ? detail
				: detail + " — " + words.title(container, language);
	}

	private static String fold(String text) {
		return Keywords.fold(text.strip()).toLowerCase(Locale.ROOT);
	}
}
