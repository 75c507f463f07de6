package org.tamyeez.plan.rules.relationship;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class NeedWithoutMessageTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("need-without-message");

	@Test
	void findsANeedThatIsPassedOver() {
		rule.finds("Weight", """
				plan P { market Women { need Capacity "A laptop fits" need Weight "Light" }
				message Roomy "A laptop fits" to sell for market Women answers Capacity }""");
	}

	@Test
	void findsANeedThatIsPassedOverInArabic() {
		rule.finds("الخفة", """
				خطة خ { سوق نساء { حاجة السعة "تتسع لحاسوب" حاجة الخفة "خفيفة" }
				رسالة الحاسوب "تتسع لحاسوبك" للبيع للسوق نساء تلبي السعة }""");
	}

	@Test
	void findsTheNeedOfAMarketThatNobodySpeaksTo() {
		rule.finds("Weight", """
				plan P { market Women { need Capacity "A laptop fits" } market Men { need Weight "Light" }
				message Roomy "A laptop fits" to sell for market Women answers Capacity }""");
	}

	@Test
	void isSilentWhereEachNeedIsAnswered() {
		rule.silent("""
				plan P { market Women { need Capacity "A laptop fits" need Weight "Light" }
				message Roomy "A laptop fits, and it is light" to sell for market Women answers Capacity, Weight }""");
	}

	@Test
	void leavesAMessageThatAnswersNothingToTheRuleForMessages() {
		rule.silent("""
				plan P { market Women { need Capacity "A laptop fits" }
				message Award "We won a prize" to sell for market Women }""");
	}

	@Test
	void isSilentAboutAPlanWithoutMessages() {
		rule.silent("plan P { market Women { need Capacity \"A laptop fits\" } }");
	}

	@Test
	void isSilentWhereAMessageToAnotherMarketAnswersTheNeedInArabic() {
		rule.silent("""
				خطة خ {
					سوق نساء { حاجة السعة "تتسع لحاسوب" }
					سوق رجال { حاجة الخفة "خفيفة" }
					رسالة للجميع "تتسع لحاسوبك وهي خفيفة" للبيع للسوق نساء تلبي السعة، الخفة
				}
				""");
	}

	@Test
	void leavesANeedThatIsStillToBeWrittenToTheRuleForPlaceholders() {
		rule.silent("""
				plan P { market Women { need Capacity "A laptop fits" need Need "…" }
				message Roomy "A laptop fits" to sell for market Women answers Capacity }""");
	}
}
