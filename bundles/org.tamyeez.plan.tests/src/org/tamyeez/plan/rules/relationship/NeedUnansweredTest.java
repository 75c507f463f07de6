package org.tamyeez.plan.rules.relationship;

import org.junit.jupiter.api.Test;
import org.tamyeez.testing.RuleTester;

class NeedUnansweredTest {

	private final RuleTester rule = RuleTester.of("need-unanswered");

	@Test
	void findsAMessageAboutTheFirmItself() {
		rule.finds("Women", """
				plan P { market Women { need Capacity "A laptop fits" need Weight "Light" }
				message Award "We won a prize" to sell for market Women }""");
	}

	@Test
	void findsAMessageAboutTheFirmItselfInArabic() {
		rule.finds("نساء", """
				خطة خ { سوق نساء { حاجة السعة "تتسع لحاسوب" } رسالة الجائزة "نلنا جائزة" للسوق نساء }""");
	}

	@Test
	void looksAtEachMarketOfAMessage() {
		rule.finds("Men", """
				plan P { market Women { need Capacity "A laptop fits" } market Men { need Weight "Light" }
				message Roomy "A laptop fits" to sell for market Women, Men answers Capacity }""");
	}

	@Test
	void isSilentWhereOneNeedIsAnswered() {
		rule.silent("""
				plan P { market Women { need Capacity "A laptop fits" need Weight "Light" }
				message Roomy "A laptop fits" to sell for market Women answers Weight }""");
	}

	@Test
	void isSilentAboutGreetingsAndReplies() {
		rule.silent("""
				plan P { market Women { need Capacity "A laptop fits" }
				message Eid "A blessed Eid" to bond for market Women
				message Sorry "We are looking into it" to respond for market Women
				message Help "How to clean it" to support for market Women }""");
	}

	@Test
	void isSilentWhereTheMarketStatesNoNeed() {
		rule.silent("plan P { market Women message Award \"We won a prize\" to sell for market Women }");
	}

	@Test
	void saysThatTheOnlyNeedIsAnswered() {
		rule.fixes("""
				plan P { market Women { need Capacity "A laptop fits" }
				message Roomy "A laptop fits" to sell for market Women merit "roomy" }""", """
				plan P { market Women { need Capacity "A laptop fits" }
				message Roomy "A laptop fits" to sell for market Women answers Women.Capacity merit "roomy" }""");
	}
}
