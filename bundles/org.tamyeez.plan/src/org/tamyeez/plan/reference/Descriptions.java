package org.tamyeez.plan.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.tamyeez.plan.model.Language;

/**
 * What the elements of the model mean. In English the model itself tells it; the Arabic words stand in
 * {@code reference_ar.properties}, beside the fixed sentences of the page.
 */
public final class Descriptions {

	private static final String SENTENCES = "org.tamyeez.plan.reference.reference";
	/** Where the model stands within the program. */
	private static final String MODEL = "/model/Plan.ecore";

	private final Map<String, String> english;
	private final Language language;
	private final ResourceBundle sentences;

	/**
	 * The descriptions as they stand in the program.
	 *
	 * @param language the language of the reader
	 */
	public Descriptions(Language language) {
		this(language, () -> Objects.requireNonNull(Descriptions.class.getResourceAsStream(MODEL), MODEL));
	}

	/**
	 * @param model    the file that the model is written in; the compiled model has no descriptions
	 * @param language the language of the page
	 */
	Descriptions(Path model, Language language) {
		this(language, () -> Files.newInputStream(model));
	}

	private Descriptions(Language language, ModelFile model) {
		this.language = language;
		Locale locale = language == Language.ARABIC ? Locale.forLanguageTag("ar") : Locale.ROOT;
		this.sentences = ResourceBundle.getBundle(SENTENCES, locale, Descriptions.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		this.english = language == Language.ARABIC ? Map.of() : read(model);
	}

	/** Opens the file that the model is written in. */
	private interface ModelFile {
		InputStream open() throws IOException;
	}

	private static Map<String, String> read(ModelFile model) {
		Resource resource = new EcoreResourceFactoryImpl().createResource(URI.createURI(MODEL));
		try (InputStream stream = model.open()) {
			resource.load(stream, Map.of());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		Map<String, String> descriptions = new HashMap<>();
		for (TreeIterator<EObject> elements = resource.getAllContents(); elements.hasNext();) {
			if (elements.next() instanceof ENamedElement element) {
				String documentation = EcoreUtil.getDocumentation(element);
				if (documentation != null) {
					descriptions.put(key(element), documentation.replace('\'', '’'));
				}
			}
		}
		return descriptions;
	}

	private static String key(ENamedElement element) {
		return element instanceof EStructuralFeature feature
				? feature.getEContainingClass().getName() + "." + feature.getName()
				: String.valueOf(element.getName());
	}

	/** What an element of the model means. */
	public String of(ENamedElement element) {
		String key = key(element);
		return language == Language.ARABIC ? sentences.getString(key) : Objects.requireNonNull(english.get(key), key);
	}

	/** A fixed sentence of the page. */
	String sentence(String key) {
		return sentences.getString(key);
	}

	/** Whether there is a fixed sentence. */
	boolean has(String key) {
		return sentences.containsKey(key);
	}
}
