package org.tamyeez.plan.rules.relationship;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class SellingOnlyChannelTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("selling-only-channel");

	@Test
	void findsAChannelOfOffersAlone() {
		rule.finds("Insta", """
				plan P { channel Insta social network { content Offers about offer content Guide about education } }""");
	}

	@Test
	void findsAChannelOfOffersAloneInArabic() {
		rule.finds("إنستا", "خطة خ { قناة إنستا شبكة اجتماعية { محتوى العروض عن عرض كل يوم } }");
	}

	@Test
	void countsPostsWhereAllContentsSayHowOften() {
		rule.finds("Insta", """
				plan P { channel Insta social network {
				  content Offers about offer every day
				  content Makers about relationship every month
				} }""");
	}

	@Test
	void countsAnOccasionAsOnePost() {
		rule.finds("Insta", """
				plan P { period 2027-01-01 to 2027-01-31 channel Insta social network {
				  content Offers about offer every week
				  content Eid about relationship occasion "Eid"
				} }""");
	}

	@Test
	void countsContentsWhereOneDoesNotSayHowOften() {
		rule.silent("""
				plan P { channel Insta social network {
				  content Offers about offer every day
				  content Makers about relationship
				} }""");
	}

	@Test
	void isSilentWhereTheShareIsReached() {
		rule.silent("""
				plan P { channel Insta social network {
				  content Offers about offer every week
				  content Makers about relationship every 2 weeks
				} }""");
	}

	@Test
	void isSilentWithoutOffers() {
		rule.silent("plan P { channel Insta social network { content Guide about education } }");
	}

	@Test
	void givesContentWithoutAThemeTheBenefitOfTheDoubt() {
		rule.silent("plan P { channel Insta social network { content Offers about offer content Chat video } }");
	}

	@Test
	void isSilentAboutOtherChannels() {
		rule.silent("plan P { channel Flyer print { content Offers about offer } }");
	}

	@Test
	void asksForTheShareThatAPolicyWants() {
		rule.silent("""
				policy House { rule selling-only-channel with share 5 % }
				plan P { policy House channel Insta social network {
				  content Offers about offer every week
				  content Makers about relationship every 12 weeks
				} }""");
	}

	@Test
	void isSilentWhereGreetingsBalanceTheOffersInArabic() {
		rule.silent("""
				خطة خ {
					الفترة ٢٠٢٧-٠٢-٠١ إلى ٢٠٢٧-٠٣-٣١
					قناة إنستا شبكة اجتماعية {
						محتوى العروض عن عرض كل أسبوعين
						محتوى رمضان عن علاقة مناسبة "رمضان"
						محتوى العيد عن علاقة مناسبة "عيد الفطر"
					}
				}
				""");
	}

	@Test
	void addsRelationshipContent() {
		rule.fixes("""
				plan P {
				  channel Insta social network {
				    content Offers about offer every week
				  }
				}
				""", """
				plan P {
				  channel Insta social network {
				    content Offers about offer every week
				    content Conversation about relationship every week
				  }
				}
				""");
	}
}
