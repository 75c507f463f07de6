package org.tamyeez.plan.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tamyeez.testing.Plans;

/** What fixes add looks as if the author of the file had written it. */
class FixStyleTest {

	private static String fixed(String rule, String text) {
		return Plans.withRule(rule).check(text).findings().get(0).fixes().get(0).applyTo(text);
	}

	@Test
	void indentsAsTheFileDoes() {
		assertEquals("""
				plan P {
				    channel Insta social network on Instagram {
				        account "@…"
				    }
				}
				""", fixed("account-missing", """
				plan P {
				    channel Insta social network on Instagram
				}
				"""));
	}

	@Test
	void indentsByTabsWhereTheFileDoesNotIndentYet() {
		assertEquals("plan P { channel Insta social network {\n\taccount \"@…\"\n} }",
				fixed("account-missing", "plan P { channel Insta social network }"));
	}

	@Test
	void putsTheClosingBraceOfALineOnALineOfItsOwn() {
		assertEquals("""
				plan P {
					offering Bags { attribute Sizes "S, M"
						incentive "[What moves people to buy: a gift, a saving, a favour]"
					}
				}
				""", fixed("incentive-missing", """
				plan P {
					offering Bags { attribute Sizes "S, M" }
				}
				"""));
	}

	@Test
	void endsLinesAsTheFileDoes() {
		assertEquals("plan P {\r\n\tchannel Insta social network {\r\n\t\taccount \"@…\"\r\n\t}\r\n}\r\n",
				fixed("account-missing", "plan P {\r\n\tchannel Insta social network\r\n}\r\n"));
	}

	@Test
	void writesTheDigitsOfTheFile() {
		assertEquals("""
				خطة خ {
					الفترة ٢٠٢٧-٠١-٠١ إلى ٢٠٢٧-٠٦-٣٠
					الميزانية ١٢٬٥٠٠٫٥ SAR
					قناة ق { الميزانية ١٢٬٥٠٠٫٥ SAR }
				}
				""", fixed("budget-exceeded", """
				خطة خ {
					الفترة ٢٠٢٧-٠١-٠١ إلى ٢٠٢٧-٠٦-٣٠
					الميزانية ١٠٬٠٠٠ SAR
					قناة ق { الميزانية ١٢٬٥٠٠٫٥ SAR }
				}
				"""));
	}

	@Test
	void writesTheKeywordsOfTheElementThatItMends() {
		assertEquals("""
				plan P {
					قناة إنستا شبكة اجتماعية {
						الحساب "@…"
					}
				}
				""", fixed("account-missing", """
				plan P {
					قناة إنستا شبكة اجتماعية
				}
				"""));
	}
}
