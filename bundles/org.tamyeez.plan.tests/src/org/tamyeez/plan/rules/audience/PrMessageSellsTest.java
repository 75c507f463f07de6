package org.tamyeez.plan.rules.audience;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamyeez.plan.model.Language;
import org.tamyeez.testing.Checked;
import org.tamyeez.testing.RuleTester;

class PrMessageSellsTest {

	private static final RuleTester RULE = RuleTester.of("pr-message-sells");

	@Test
	void findsAnIntentToSell() {
		RULE.finds("to sell", """
				plan P {
					audience Town
					message Flour "Our flour comes from this valley" to sell public relations for audience Town
				}
				""");
	}

	@Test
	void findsAnIntentToSellToAnAudienceInArabic() {
		RULE.finds("للبيع", """
				خطة خ {
					جمهور البلدة
					رسالة الدقيق "دقيقنا من هذا الوادي" للبيع للجمهور البلدة
				}
				""");
	}

	@Test
	void findsAnIntentToSellInWhatActivitiesOfPublicRelationsCarry() {
		RULE.finds("to sell", """
				plan P {
					goal Trust public relations
					message Flour "Our flour comes from this valley" to sell
					phase Known PR { activity Visits serves Trust says Flour }
				}
				""");
	}

	@Test
	void readsTranslationsToo() {
		RULE.finds("\"Our flour comes from this valley\" ar \"اشتر الآن\"",
				"plan P { message Flour \"Our flour comes from this valley\" ar \"اشتر الآن\" to bond public relations }");
	}

	@Test
	void findsIntentAndTextTogetherAndKnowsThatAnotherIntentIsNotEnough() {
		Checked checked = RULE.finds("to sell", "plan P { message Flour \"Buy now\" to sell public relations }");
		assertTrue(checked.messages(Language.ENGLISH).get(0).contains("«Buy now»"));
		assertTrue(checked.findings().get(0).fixes().isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Buy one today and support local craft.", "Order yours now!", "Our bags now cost 180 SAR.",
			"Prices start at $20.", "Get 20% off until Friday.", "A discount for every reader of this page.",
			"Shop now and feel the difference.", "We care about craft. Order online.",
			"Discounts for teachers begin on Sunday.", "Cheaper than ever, and made in Riyadh.",
			"Only 99 AED for a bag that tells a story.", "Book your seat today.", "Half price for mothers this week.",
			"Use the coupon CRAFT at the till.", "BUY NOW and plant a tree.", "Our fees are lower this season.",
			"The price of craft: 350 riyals.", "Flash sale for the friends of our city.", "Buyyyy now, our friends!",
			"Craft matters. اشتر الآن" })
	void findsEnglishTextsThatSell(String text) {
		RULE.finds('"' + text + '"', english(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Each bag is sewn in Riyadh by a named craftswoman.",
			"We plant a tree for every child of this street.", "We are not here to sell; we came to listen.",
			"No discounts, no slogans: only the work of our hands.", "A neighbour wrote: “Buy now is all I ever hear.”",
			"We will never ask you to buy now.", "Our workers are paid fairly.", "We stand with the families of the flood.",
			"Clean water is everybody’s right.", "Thank you for ten years of trust.",
			"Come and see how we work; the door is open.", "We share what we learned about safe dyes.",
			"Congratulations to the class of 2027!", "Teaching a craft takes 5 years.",
			"In order to protect the wadi we collect every scrap.", "We listened, and we changed the strap.",
			"Our hands made 400 bags this year, 90 % of them from local leather.", "Old bags find a second life here.",
			"Reading together every Thursday.", "This is not about a discount, it is about our river." })
	void isSilentAboutEnglishTextsThatDoNot(String text) {
		RULE.silent(english(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "اشترِ الآن وادعم الحرفة المحلية.", "اطلبها الآن!", "سعر الحقيبة ١٨٠ ريالا.",
			"الأسعار تبدأ من ٩٠ درهما.", "خصم ٢٠٪ حتى الجمعة.", "وبخصمٍ لكل قارئ لهذه الصفحة.", "تسوقي الآن وعيشي الفرق.",
			"نهتم بالحرفة. احجزوا الآن.", "تخفيضات للمعلمين تبدأ يوم الأحد.", "أرخص من ذي قبل، وصناعة الرياض.",
			"بـ ٩٩ ريال فقط حقيبة تحكي قصة.", "احجز مقعدك اليوم.", "نصف السعر للأمهات هذا الأسبوع.",
			"استعملوا كوبون الحرفة عند الدفع.", "خـــصم كبير لأصدقاء المدينة.", "خَصْمٌ خاصٌّ لجيراننا.",
			"فالسعر أقل من المعتاد هذا الموسم.", "وتخفيضاتنا مستمرة لأهل الحي.", "الحرفة تهمنا، buy now.",
			"خصمممم لكل صديق!" })
	void findsArabicTextsThatSell(String text) {
		RULE.finds('"' + text + '"', arabic(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "كل حقيبة تخيطها في الرياض حرفية نعرف اسمها.", "نغرس شجرة لكل طفل في هذا الشارع.",
			"لم نأت لنبيع، بل لنسمع.", "لا خصومات ولا شعارات: عمل أيدينا وحده.",
			"كتب إلينا جار: «اشتر الآن هي كل ما أسمعه».",
			"لن نقول لكم اشتروا الآن.", "أجور عمالنا عادلة.", "نقف مع أسر المتضررين من السيل.", "الماء النقي حق للجميع.",
			"شكرا على عشرة أعوام من الثقة.", "زورونا وانظروا كيف نعمل، فالباب مفتوح.", "ننشر ما تعلمناه عن الأصباغ الآمنة.",
			"مبارك لخريجي عام ٢٠٢٧!", "تعلم الحرفة يستغرق ٥ أعوام.", "نجمع كل قصاصة حماية للوادي.",
			"سمعنا منكم فغيرنا الحزام.", "صنعت أيدينا ٤٠٠ حقيبة هذا العام، ٩٠٪ منها من جلد محلي.",
			"للحقائب القديمة حياة ثانية عندنا.", "نقرأ معا كل خميس.", "ليس الأمر خصما، بل هو نهرنا." })
	void isSilentAboutArabicTextsThatDoNot(String text) {
		RULE.silent(arabic(text));
	}

	@Test
	void isSilentAboutMarketing() {
		RULE.silent("""
				plan P {
					audience Town
					market Families part of Town
					message One "Buy now" to sell for market Families
					message Two "Buy now" to sell marketing for audience Town
				}
				""");
	}

	@Test
	void isSilentWhereMarketingCarriesTheMessage() {
		RULE.silent("""
				خطة خ {
					جمهور البلدة
					هدف الإيراد تسويق
					رسالة الخبز "اشتر الآن" للبيع للجمهور البلدة
					مرحلة الافتتاح إطلاق { نشاط الحفل يخدم الإيراد يقول الخبز }
				}
				""");
	}

	@Test
	void letsTheMessageBond() {
		RULE.fixes("""
				plan P {
					message Flour "Our flour comes from this valley" to sell public relations
				}
				""", """
				plan P {
					message Flour "Our flour comes from this valley" to bond public relations
				}
				""");
	}

	@Test
	void letsTheMessageBondInArabic() {
		RULE.fixes("""
				خطة خ {
					رسالة الدقيق "دقيقنا من هذا الوادي" للبيع علاقات عامة
				}
				""", """
				خطة خ {
					رسالة الدقيق "دقيقنا من هذا الوادي" للتقرب علاقات عامة
				}
				""");
	}

	private static String english(String text) {
		return "plan P { message M \"" + text + "\" to inform public relations }";
	}

	private static String arabic(String text) {
		return "خطة خ { رسالة ر \"" + text + "\" للتعريف علاقات عامة }";
	}
}
