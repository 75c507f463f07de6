package org.tamyeez.plan.rules.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class UnknownTopicTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("unknown-topic");

	@Test
	void findsATopicWithASlip() {
		rule.finds("pressures", """
				policy House { words of pressures "act now" }
				""");
	}

	@Test
	void findsATopicThatThereIsNoneOf() {
		rule.finds("weather", """
				policy House { words of weather "sunny" }
				""");
	}

	@Test
	void findsItInArabic() {
		rule.finds("الطقس", """
				سياسة مكتبنا { كلمات عن الطقس "مشمس" }
				""");
	}

	@Test
	void isSilentAboutTopics() {
		rule.silent("""
				policy House {
					words of discount "flash deal"
					words of call-to-buy "grab it"
					words of offer "house blend"
				}
				""");
	}

	@Test
	void isSilentAboutTopicsInArabic() {
		rule.silent("""
				سياسة مكتبنا {
					كلمات عن التخفيض "تصفية كبرى"
					كلمات عن عرض "خلطة البيت"
					كلمات عن دعوة_للشراء "لا تفوتك"
				}
				""");
	}

	@Test
	void writesTheNearest() {
		rule.fixes("""
				policy House {
					words of prise "cheap"
				}
				""", """
				policy House {
					words of price "cheap"
				}
				""");
	}
}
