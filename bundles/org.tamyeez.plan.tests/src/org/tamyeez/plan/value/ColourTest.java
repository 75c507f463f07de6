package org.tamyeez.plan.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

	private static final double EXACT = 0.01;

	@Test
	void readsSixDigits() {
		assertEquals(Optional.of(new Colour(11, 110, 255)), Colour.find("#0b6eFF"));
		assertEquals("#0b6eff", new Colour(11, 110, 255).toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0b6e6e", "#0b6e6", "#0b6e6e6e", "#0b6e6g", "teal" })
	void readsNothingElse(String written) {
		assertEquals(Optional.empty(), Colour.find(written));
	}

	/** Values that WCAG’s own definition gives. */
	@ParameterizedTest
	@CsvSource({ "#000000,#ffffff,21", "#ffffff,#ffffff,1", "#767676,#ffffff,4.54", "#777777,#ffffff,4.48",
			"#ff0000,#ffffff,4.0" })
	void knowsTheContrast(String one, String other, double contrast) {
		assertEquals(contrast, colour(one).contrastWith(colour(other)), EXACT);
		assertEquals(contrast, colour(other).contrastWith(colour(one)), EXACT);
	}

	@ParameterizedTest
	@CsvSource({ "#999999,#ffffff", "#d97706,#ffffff", "#333333,#111111", "#0b6e6e,#0b6e6e" })
	void findsAShadeThatCanBeRead(String text, String ground) {
		assertTrue(colour(text).readableOn(colour(ground), 4.5).contrastWith(colour(ground)) >= 4.5);
	}

	@Test
	void leavesAShadeThatCanBeRead() {
		assertEquals(Colour.BLACK, Colour.BLACK.readableOn(Colour.WHITE, 4.5));
	}

	private static Colour colour(String written) {
		return Colour.find(written).orElseThrow();
	}
}
