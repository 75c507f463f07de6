package org.tamyeez.plan.rule;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.Metric;
import org.tamyeez.plan.model.NamedElement;
import org.tamyeez.plan.model.Text;
import org.tamyeez.plan.model.Translation;

/**
 * A text of a plan, taken out of the model: findings outlive the plan that they were made in.
 *
 * @param value        the text in the file's own language
 * @param translations the same text in other languages
 */
public record Words(String value, Map<Language, String> translations) {

	/** The words of a text. */
	public static Words of(Text text) {
		Map<Language, String> translations = new EnumMap<>(Language.class);
		for (Translation translation : text.getTranslations()) {
			translations.put(translation.getLanguage(), translation.getValue());
		}
		return new Words(String.valueOf(text.getValue()), translations);
	}

	/** A text that both languages have. */
	public static Words of(String english, String arabic) {
		return new Words(english, Map.of(Language.ARABIC, arabic));
	}

	/** The text in a language, or in the file's own where it has no translation. */
	public String in(Language language) {
		return translations.getOrDefault(language, value);
	}

	/** What a message mentions, without ties to the model: elements by name, metrics and texts by their words. */
	static List<Object> plain(Object... arguments) {
		return Stream.of(arguments).map(Words::plainOne).toList();
	}

	private static Object plainOne(Object argument) {
		if (argument instanceof Text text) {
			return of(text);
		}
		if (argument instanceof Metric metric && metric.getTitle() != null) {
			return of(metric.getTitle());
		}
		if (argument instanceof NamedElement element) {
			return String.valueOf(element.getName());
		}
		if (argument instanceof EObject element) {
			return element.eClass().getName();
		}
		return argument instanceof Collection<?> many ? many.stream().map(Words::plainOne).toList() : argument;
	}
}
