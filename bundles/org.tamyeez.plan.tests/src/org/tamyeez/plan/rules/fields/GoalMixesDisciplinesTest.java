package org.tamyeez.plan.rules.fields;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class GoalMixesDisciplinesTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("goal-mixes-disciplines");

	@Test
	void findsAGoalOfTwoFields() {
		rule.finds("public relations", """
				plan P {
					goal Spring marketing, public relations
				}
				""");
	}

	@Test
	void findsAGoalOfThreeFieldsInArabic() {
		rule.finds("مبيعات", """
				خطة خ {
					هدف الربيع تسويق، تسويق، مبيعات، إعلام
				}
				""");
	}

	@Test
	void isSilentAboutOneField() {
		rule.silent("""
				plan P {
					goal Spring marketing
					goal Bond public relations
				}
				""");
	}

	@Test
	void isSilentAboutOneFieldWrittenTwice() {
		rule.silent("""
				خطة خ {
					هدف الربيع تسويق، تسويق
				}
				""");
	}

	@Test
	void givesEachGoalItsMeasuresAndPeople() {
		rule.fixes("""
				plan P {
					audience Riyadh { group Voices }
					market Women part of Riyadh
					goal Spring "A strong spring" marketing, public relations for market Women for audience Riyadh, Voices {
						measure orders from 300 orders to 450 orders // the shop counts
						measure sentiment from 55 % to 70 %
						measure brand_awareness to 40 %
					}
				}
				""", """
				plan P {
					audience Riyadh { group Voices }
					market Women part of Riyadh
					goal Spring "A strong spring" marketing for market Women {
						measure orders from 300 orders to 450 orders // the shop counts
						measure brand_awareness to 40 %
					}
					goal Spring_public_relations "A strong spring" public relations for audience Riyadh, Voices {
						measure sentiment from 55 % to 70 %
					}
				}
				""");
	}

	@Test
	void speaksTheLanguageOfTheGoalInItsFix() {
		rule.fixes("""
				خطة خ {
					سوق النساء
					هدف الربيع تسويق، مبيعات للسوق النساء
				}
				""", """
				خطة خ {
					سوق النساء
					هدف الربيع تسويق للسوق النساء
					هدف الربيع_مبيعات مبيعات للسوق النساء
				}
				""");
	}

	@Test
	void splitsAGoalWhoseFieldsStandInItsBlock() {
		rule.fixes("""
				plan P {
					goal Spring {
						media
						public relations
						measure reputation to 60 %
						measure accurate_coverage to 80 %
						waive goal-without-discipline
					}
				}
				""", """
				plan P {
					goal Spring {
						media
						measure accurate_coverage to 80 %
						waive goal-without-discipline
					}
					goal Spring_public_relations {
						public relations
						measure reputation to 60 %
					}
				}
				""");
	}

	@Test
	void aimsTheGoalOfMarketingAtTheMarketAndRemovesABlockInWhichNothingIsLeft() {
		rule.fixes("""
				plan P {
					audience Town { group Buyers }
					market Women part of Town.Buyers { age 25 to 40 }
					goal Buzz "Be talked about" marketing, public relations for audience Town led by Noon {
						measure sentiment to 60 %
					}
					provider Noon
				}
				""", """
				plan P {
					audience Town { group Buyers }
					market Women part of Town.Buyers { age 25 to 40 }
					goal Buzz "Be talked about" marketing for market Women led by Noon
					goal Buzz_public_relations "Be talked about" public relations for audience Town led by Noon {
						measure sentiment to 60 %
					}
					provider Noon
				}
				""");
	}

	@Test
	void aimsTheGoalOfPublicRelationsAtTheAudienceAroundTheMarketInArabic() {
		rule.fixes("""
				خطة خ {
				  جمهور البلدة
				  سوق النساء جزء من البلدة { العمر ٢٥ إلى ٤٠ }
				  هدف الربيع علاقات عامة، مبيعات للسوق النساء {
				    قياس الإيراد إلى ٩٠٠ SAR
				  }
				}
				""", """
				خطة خ {
				  جمهور البلدة
				  سوق النساء جزء من البلدة { العمر ٢٥ إلى ٤٠ }
				  هدف الربيع علاقات عامة للجمهور البلدة
				  هدف الربيع_مبيعات مبيعات للسوق النساء {
				    قياس الإيراد إلى ٩٠٠ SAR
				  }
				}
				""");
	}
}
