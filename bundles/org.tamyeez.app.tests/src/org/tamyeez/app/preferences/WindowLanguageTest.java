package org.tamyeez.app.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** The application begins once more where it is not in the language that somebody has chosen. */
class WindowLanguageTest {

	private static final Optional<String> ARABIC = Optional.of("ar");
	private static final List<String> COMMAND = List.of("-data", "/home/noura/Tamyeez");

	@Test
	void itBeginsOnceMoreInTheChosenLanguage() {
		Map<String, String> environment = new HashMap<>();

		assertTrue(WindowLanguage.isOther(ARABIC, "en", COMMAND, environment));
		List<String> words = WindowLanguage.choose(ARABIC, COMMAND, environment);

		assertEquals(List.of("-data", "/home/noura/Tamyeez", "-nl", "ar"), words);
		assertFalse(WindowLanguage.isOther(ARABIC, "en", words, environment), "It does not begin again and again");
	}

	@Test
	void itStaysInTheLanguageThatItHas() {
		assertFalse(WindowLanguage.isOther(ARABIC, "ar", COMMAND, Map.of()));
		assertFalse(WindowLanguage.isOther(Optional.empty(), "en", COMMAND, Map.of()));
	}

	@Test
	void whoSaysALanguageInTheCommandGetsIt() {
		assertFalse(WindowLanguage.isOther(ARABIC, "en", List.of("-nl", "en"), Map.of()));
	}

	@Test
	void aNewChoiceCountsMoreThanTheCommandOnceItIsMade() {
		assertEquals(List.of("-data", "here", "-nl", "ar"),
				WindowLanguage.choose(ARABIC, List.of("-nl", "en", "-data", "here"), new HashMap<>()));
	}

	@Test
	void whoTakesTheChoiceBackGetsTheLanguageOfTheComputer() {
		Map<String, String> environment = new HashMap<>();
		List<String> chosen = WindowLanguage.choose(ARABIC, COMMAND, environment);

		assertEquals(COMMAND, WindowLanguage.choose(Optional.empty(), chosen, environment));
		assertEquals(Map.of(), environment);
	}

	@Test
	void aLanguageOfTheCommandStaysWhereNoneIsChosen() {
		assertEquals(List.of("-nl", "ar"), WindowLanguage.choose(Optional.empty(), List.of("-nl", "ar"), new HashMap<>()));
	}
}
