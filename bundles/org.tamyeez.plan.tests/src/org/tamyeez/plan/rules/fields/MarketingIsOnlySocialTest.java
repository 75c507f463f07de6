package org.tamyeez.plan.rules.fields;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class MarketingIsOnlySocialTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("marketing-is-only-social");

	@Test
	void findsMarketingOnNetworksAlone() {
		rule.finds("P", """
				plan P {
					goal Revenue marketing
					goal Bond public relations
					channel Insta social network { serves Revenue }
					channel Papers press { serves Bond }
				}
				""");
	}

	@Test
	void findsChannelsThatActivitiesUseInArabic() {
		rule.finds("خ", """
				خطة خ {
					هدف الإيراد تسويق
					قناة إنستغرام شبكة اجتماعية
					مرحلة الافتتاح إطلاق { نشاط المسابقة يخدم الإيراد على إنستغرام }
				}
				""");
	}

	@Test
	void isSilentBesideAnotherChannel() {
		rule.silent("""
				plan P {
					goal Revenue marketing
					channel Insta social network { serves Revenue }
					channel Site website { serves Revenue }
				}
				""");
	}

	@Test
	void isSilentAboutChannelsWhoseKindIsNotWritten() {
		rule.silent("""
				خطة خ {
					هدف الإيراد تسويق
					قناة إنستغرام { يخدم الإيراد }
				}
				""");
	}

	@Test
	void isSilentAboutPublicRelationsOnNetworks() {
		rule.silent("""
				plan P {
					goal Revenue marketing
					goal Bond public relations
					channel Insta social network { serves Bond }
				}
				""");
	}

	@Test
	void doesNotCountAWebsiteThatServesAnotherField() {
		rule.finds("P", """
				plan P {
					goal Revenue marketing
					goal Orders sales
					channel Insta social network { serves Revenue }
					channel Tok social network { serves Revenue }
					channel Site website { serves Orders }
				}
				""");
	}
}
