package org.tamyeez.report.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.tamyeez.report.SampleDocuments;

class CleanTextTest {

	@Test
	void leavesOutWhatXmlForbids() {
		assertEquals("abcdefg", CleanText.of(SampleDocuments.FORBIDDEN_CHARACTERS));
	}

	@Test
	void keepsOrdinaryTextAsItIs() {
		String text = "نص عربي\twith «quotes»\nand 🎉 & <markup>";

		assertSame(text, CleanText.of(text));
	}
}
