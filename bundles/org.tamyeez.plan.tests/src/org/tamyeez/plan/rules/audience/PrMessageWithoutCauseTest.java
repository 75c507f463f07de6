package org.tamyeez.plan.rules.audience;

import org.junit.jupiter.api.Test;
import org.tamyeez.testing.RuleTester;

class PrMessageWithoutCauseTest {

	private final RuleTester rule = RuleTester.of("pr-message-without-cause");

	@Test
	void findsAMessageThatStandsForNothing() {
		rule.finds("Oven", """
				plan P { message Oven "We have a new oven" public relations to inform }
				""");
	}

	@Test
	void findsAMessageForTheAudienceInArabic() {
		rule.finds("الفرن", """
				خطة خ {
					جمهور البلدة
					رسالة الفرن "صار عندنا فرن آخر" للجمهور البلدة
				}
				""");
	}

	@Test
	void findsAMessageThatActivitiesOfPublicRelationsCarry() {
		rule.finds("Oven", """
				plan P {
					goal Trust public relations
					message Oven "We have a new oven"
					phase Known PR { activity Visits serves Trust says Oven }
				}
				""");
	}

	@Test
	void isSilentAboutIssueValueAndBond() {
		rule.silent("""
				plan P {
					message Health "No sugar added" public relations to inform issue "children’s health"
					message Valley "Flour from this valley" public relations value "local work"
					message Feast "A blessed Eid to all of you" public relations to bond
				}
				""");
	}

	@Test
	void isSilentAboutMarketing() {
		rule.silent("""
				خطة خ {
					سوق الأسر
					رسالة الفرن "صار عندنا فرن آخر" للسوق الأسر
				}
				""");
	}

	@Test
	void isSilentWhereMediaOrCommunicationMayBeSpeaking() {
		rule.silent("""
				plan P {
					audience Town
					goal Answers communication for audience Town
					message Hours "We open at six" to inform for audience Town
				}
				""");
	}

	@Test
	void leavesAMessageThatSellsToItsOwnRule() {
		rule.silent("""
				plan P {
					message Bread "Our bread is baked at night" public relations to sell
					message Price "The loaf now costs 5 SAR" public relations to inform
				}
				""");
	}

	@Test
	void takesUpAnIssueOfTheAudience() {
		rule.fixes("""
				plan P {
					audience Town { group Neighbours cares about "quiet" ar "الهدوء" }
					message Oven "We have a new oven" to inform public relations for audience Town
				}
				""", """
				plan P {
					audience Town { group Neighbours cares about "quiet" ar "الهدوء" }
					message Oven "We have a new oven" issue "quiet" ar "الهدوء" to inform public relations for audience Town
				}
				""");
	}

	@Test
	void takesUpAnIssueOfTheGroupInArabic() {
		rule.fixes("""
				خطة خ {
					جمهور البلدة { فئة الجيران يهمه "الهدوء"  فئة الكتاب يهمه "القراءة" }
					رسالة الفرن "صار عندنا فرن آخر" للجمهور البلدة.الجيران
				}
				""", """
				خطة خ {
					جمهور البلدة { فئة الجيران يهمه "الهدوء"  فئة الكتاب يهمه "القراءة" }
					رسالة الفرن "صار عندنا فرن آخر" قضية "الهدوء" للجمهور البلدة.الجيران
				}
				""");
	}
}
