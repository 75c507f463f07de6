package org.tamyeez.plan.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tamyeez.plan.model.Language;
import org.tamyeez.testing.Plans;

/** A number that is still to be written is missing, and no impossible value. */
class MissingNumberTest {

	@Test
	void isToldWhereTheFileEnds() {
		assertEquals(List.of("The file ends too early, after «age». Allowed here: a whole number."),
				Plans.withRules().check("plan P { market M { age").messages(Language.ENGLISH));
		assertEquals(1, Plans.withRules().check("plan P { study S { finding F \"x\" sample").findings().size());
	}

	@Test
	void isToldInTheReadersLanguage() {
		List<String> messages = Plans.withRules().check("خطة ح { سوق س { العمر").messages(Language.ARABIC);
		assertEquals(1, messages.size());
		assertTrue(messages.get(0).contains("«العمر»"), messages::toString);
	}
}
