package org.tamyeez.plan.rules.audience;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class ChannelPurposeUnstatedTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("channel-purpose-unstated");

	@Test
	void findsAFieldWithoutPurpose() {
		rule.finds("Trust", """
				plan P {
					goal Trust public relations
					goal Revenue marketing
					channel Page social network {
						serves Revenue "shows what is fresh"
						serves Trust
					}
				}
				""");
	}

	@Test
	void findsEachFieldWithoutPurposeOnce() {
		rule.findsAsExpected("""
				خطة خ {
					هدف الثقة علاقات عامة
					هدف الإيراد تسويق
					هدف الشهرة علاقات عامة
					قناة الصفحة شبكة اجتماعية {
						//! channel-purpose-unstated
						تخدم الإيراد
						//! channel-purpose-unstated
						تخدم الثقة
						تخدم الشهرة
					}
				}
				""");
	}

	@Test
	void isSilentWhereEachFieldHasAPurpose() {
		rule.silent("""
				plan P {
					goal Trust public relations
					goal Revenue marketing
					goal Fame public relations
					channel Page social network {
						serves Revenue "shows what is fresh"
						serves Trust "tells where the flour comes from"
						serves Fame
					}
				}
				""");
	}

	@Test
	void isSilentAboutAChannelOfOneField() {
		rule.silent("""
				خطة خ {
					هدف الثقة علاقات عامة
					هدف الإيراد تسويق
					قناة الصفحة شبكة اجتماعية { تخدم الإيراد }
					قناة المتجر متجر { تخدم الإيراد }
				}
				""");
	}

	@Test
	void takesPromotionAsAPartOfMarketing() {
		rule.silent("""
				plan P {
					goal Revenue marketing
					goal Trial promotion
					channel Page social network { serves Revenue, Trial }
				}
				""");
	}

	@Test
	void findsAPurposeOfBlanksAlone() {
		rule.finds("Trust", """
				plan P {
					goal Trust communication
					goal Orders sales
					channel Phones SMS { serves Orders "tells when the bread is warm", Trust "  " }
				}
				""");
	}
}
