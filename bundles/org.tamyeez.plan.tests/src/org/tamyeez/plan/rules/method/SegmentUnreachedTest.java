package org.tamyeez.plan.rules.method;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class SegmentUnreachedTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("segment-unreached");

	@Test
	void findsAMarketThatNoChannelReaches() {
		rule.finds("Students", """
				plan P {
					market Women
					market Students
					channel Insta social network { reaches Women }
				}
				""");
	}

	@Test
	void findsAGroupThatNoChannelReaches() {
		rule.finds("Unhappy", """
				plan P {
					audience Riyadh {
						group Voices
						group Unhappy "Buyers who complained"
					}
					channel Insta social network { reaches Riyadh.Voices }
				}
				""");
	}

	@Test
	void doesNotTakeOneSegmentOfAGroupForAnother() {
		rule.finds("Students", """
				plan P {
					audience Riyadh { group Shoppers }
					market Women part of Riyadh.Shoppers
					market Students part of Riyadh.Shoppers
					channel Insta social network { reaches Women }
				}
				""");
	}

	@Test
	void findsItInArabicToo() {
		rule.finds("الطالبات", """
				خطة نورة {
					سوق النساء
					سوق الطالبات
					قناة المعرض معرض { يصل إلى النساء }
				}
				""");
	}

	@Test
	void isSilentWhereTheWholeAudienceIsReached() {
		rule.silent("""
				plan P {
					audience Riyadh {
						group Shoppers
						group Voices
					}
					market Women part of Riyadh.Shoppers
					channel Insta social network { reaches Riyadh }
				}
				""");
	}

	@Test
	void isSilentAboutAGroupOfWhichASegmentIsReached() {
		rule.silent("""
				plan P {
					audience Riyadh { group Shoppers }
					market Women part of Riyadh.Shoppers
					channel Insta social network { reaches Women }
				}
				""");
	}

	@Test
	void isSilentWhereNoChannelSaysWhomItReaches() {
		rule.silent("""
				خطة نورة {
					سوق النساء
					قناة المعرض معرض
				}
				""");
	}
}
