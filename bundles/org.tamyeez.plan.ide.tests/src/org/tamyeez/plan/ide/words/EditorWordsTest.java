package org.tamyeez.plan.ide.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Collections;
import java.util.List;
import java.util.ResourceBundle;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamyeez.plan.model.Language;
import org.tamyeez.testing.Plans;

/** The services speak both languages. */
class EditorWordsTest {

	@Test
	void hasTheSameMessagesInBothLanguages() {
		assertEquals(keys(Language.ENGLISH), keys(Language.ARABIC));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 10, 11, 100 })
	void countsAsEachLanguageDoes(int count) {
		EditorWords words = Plans.withAllRules().service(EditorWords.class);
		for (Language language : List.of(Language.ENGLISH, Language.ARABIC)) {
			for (String key : List.of("waived", "mend.safe")) {
				assertFalse(words.text(language, key, count).matches(".*\\{\\d.*"));
			}
		}
	}

	@Test
	void saysOneAndTwoInArabicWithoutANumber() {
		EditorWords words = Plans.withAllRules().service(EditorWords.class);
		assertEquals("تجاوز لنتيجتين", words.text(Language.ARABIC, "waived", 2));
		assertEquals("تجاوز لـ5 نتائج", words.text(Language.ARABIC, "waived", 5));
		assertEquals("تجاوز لـ12 نتيجة", words.text(Language.ARABIC, "waived", 12));
	}

	private static TreeSet<String> keys(Language language) {
		ResourceBundle bundle = EditorWords.bundle(language);
		return new TreeSet<>(Collections.list(bundle.getKeys()));
	}
}
