package org.tamyeez.plan.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class PageFieldTest {

	@Test
	void fillsInFieldsOfBothLanguages() {
		assertEquals("<TITLE> — <DATE>", PageField.fill("{title} — {التاريخ}", field -> "<" + field + ">"));
	}

	@Test
	void leavesWhatIsNoField() {
		assertEquals("{weather} {} 5 {", PageField.fill("{weather} {} 5 {", Enum::name));
	}

	@Test
	void takesValuesAsTheyAre() {
		assertEquals("$1 \\", PageField.fill("{client}", field -> "$1 \\"));
	}

	@Test
	void findsWhatIsNoField() {
		assertEquals(List.of(new PageField.Unknown("weather", 9, 18)), PageField.unknownIn("{client} {weather}"));
	}
}
