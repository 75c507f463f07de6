package org.tamyeez.plan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoudTypingTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			BUY NOW | Buy now
			Come and BUY NOW before Eid | Come and buy now before Eid
			Hello. HURRY UP. DON’T MISS THIS | Hello. Hurry up. Don’t miss this
			FOR VIP GUESTS ONLY | For VIP guests only
			WE OPEN AT SIX | We open at six
			THIS IS A BAG | This is a bag
			""")
	void calmsCapitals(String loud, String calm) {
		assertEquals(calm, calmed(loud, LoudTyping.capitals(loud)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			New!! | New!
			New! ! ! | New!
			Really?! | Really?
			Really!?!? | Really?
			What⁉ | What?
			Now‼ | Now!
			حقا؟! | حقا؟
			حقا!؟ | حقا؟
			""")
	void calmsMarks(String loud, String calm) {
		assertEquals(calm, calmed(loud, LoudTyping.marks(loud)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			جميلة جداااا | جميلة جدا
			رااااائعة | رائعة
			مجـــااانا | مجانا
			تخفيـــــض | تخفيض
			يلّااا | يلّا
			""")
	void calmsDrawnOutLetters(String loud, String calm) {
		assertEquals(calm, calmed(loud, LoudTyping.elongations(loud)));
	}

	@Test
	void hearsNothingInCalmTexts() {
		for (String calm : List.of("", "A bag!", "USB C cable", "HR IT PR", "UNESCO UNICEF project", "ههههه", "بــ «نورة»",
				"تتتبع طلبك", "“COME HERE NOW!!” كما جاء في «رساااالة»")) {
			assertEquals(List.of(), LoudTyping.capitals(calm), calm);
			assertEquals(List.of(), LoudTyping.marks(calm), calm);
			assertEquals(List.of(), LoudTyping.elongations(calm), calm);
		}
	}

	private static String calmed(String loud, List<LoudTyping.Passage> passages) {
		StringBuilder result = new StringBuilder(loud);
		for (int i = passages.size() - 1; i >= 0; i--) {
			result.replace(passages.get(i).start(), passages.get(i).end(), passages.get(i).calm());
		}
		return result.toString();
	}
}
