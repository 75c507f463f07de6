package org.tamyeez.plan.ide.element;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.emf.ecore.ENamedElement;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.reference.Descriptions;

import com.google.inject.Singleton;

/** What classes, features and enumerations of the model are for, in the words of the language reference. */
@Singleton
public class Meanings {

	private final Map<Language, Descriptions> descriptions = new EnumMap<>(Language.class);

	/** What an element of the model is for, in one sentence. */
	public synchronized String of(ENamedElement element, Language language) {
		return descriptions.computeIfAbsent(language, Descriptions::new).of(element);
	}
}
