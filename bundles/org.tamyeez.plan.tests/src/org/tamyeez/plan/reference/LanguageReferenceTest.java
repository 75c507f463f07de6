package org.tamyeez.plan.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamyeez.plan.language.Keywords;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.testing.Plans;

/** The reference page is fresh and leaves nothing out. */
class LanguageReferenceTest {

	private static final Path MODEL = Path.of("../org.tamyeez.plan/model/Plan.ecore");
	private static final Path GUIDE = Path.of("../org.tamyeez.doc/guide");
	private static final String WRITE = "tamyeez.write";

	private final Plans plans = Plans.withRules();

	@ParameterizedTest
	@CsvSource({ "ENGLISH, en", "ARABIC, ar" })
	void isFresh(Language language, String folder) throws IOException {
		Path file = GUIDE.resolve(folder).resolve("language-reference.md");
		String page = plans.service(LanguageReference.class).page(language, MODEL);
		if (Boolean.getBoolean(WRITE)) {
			Files.createDirectories(file.getParent());
			Files.writeString(file, page);
		}
		assertTrue(Files.exists(file) && Files.readString(file).equals(page),
				() -> file + " is not what grammar, model and keywords give. Run this test with -D" + WRITE
						+ "=true and commit it.");
	}

	@ParameterizedTest
	@CsvSource({ "ENGLISH", "ARABIC" })
	void namesEveryKeyword(Language language) {
		String page = plans.service(LanguageReference.class).page(language, MODEL);
		plans.service(Keywords.class).all().forEach(
				keyword -> assertTrue(page.contains("| `" + keyword.id() + "` | `" + keyword.arabic() + "` |"),
						keyword::id));
	}

	@Test
	void describesTheWholeModelInArabic() {
		ResourceBundle arabic = ResourceBundle.getBundle("org.tamyeez.plan.reference.reference", Locale.forLanguageTag("ar"),
				LanguageReference.class.getClassLoader());
		List<String> missing = PlanPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.map(EClass.class::cast).filter(type -> !type.isAbstract() && !arabic.containsKey(type.getName()))
				.map(EClassifier::getName).toList();
		assertEquals(List.of(), missing);
		List<String> undescribed = PlanPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.map(EClass.class::cast).flatMap(type -> type.getEStructuralFeatures().stream())
				.map(LanguageReferenceTest::key).filter(key -> !arabic.containsKey(key)).toList();
		assertEquals(List.of(), undescribed);
	}

	private static String key(EStructuralFeature feature) {
		return feature.getEContainingClass().getName() + "." + feature.getName();
	}
}
