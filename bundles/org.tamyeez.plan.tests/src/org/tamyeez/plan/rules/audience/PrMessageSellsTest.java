package org.tamyeez.plan.rules.audience;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamyeez.plan.model.Language;
import org.tamyeez.testing.Checked;
import org.tamyeez.testing.RuleTester;

class PrMessageSellsTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("pr-message-sells");

	@Test
	void findsAnIntentToSell() {
		rule.finds("to sell", """
				plan P {
					audience Town
					message Flour "Our flour comes from this valley" to sell public relations for audience Town
				}
				""");
	}

	@Test
	void findsAnIntentToSellToAnAudienceInArabic() {
		rule.finds("للبيع", """
				خطة خ {
					جمهور البلدة
					رسالة الدقيق "دقيقنا من هذا الوادي" للبيع للجمهور البلدة
				}
				""");
	}

	@Test
	void findsAnIntentToSellInWhatActivitiesOfPublicRelationsCarry() {
		rule.finds("to sell", """
				plan P {
					goal Trust public relations
					message Flour "Our flour comes from this valley" to sell
					phase Known PR { activity Visits serves Trust says Flour }
				}
				""");
	}

	@Test
	void readsTranslationsToo() {
		rule.finds("\"Our flour comes from this valley\" ar \"اشتر الآن\"",
				"plan P { message Flour \"Our flour comes from this valley\" ar \"اشتر الآن\" to bond public relations }");
	}

	@Test
	void findsIntentAndTextTogetherAndKnowsThatAnotherIntentIsNotEnough() {
		Checked checked = rule.finds("to sell", "plan P { message Flour \"Buy now\" to sell public relations }");
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
		rule.finds('"' + text + '"', english(text));
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
		rule.silent(english(text));
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
		rule.finds('"' + text + '"', arabic(text));
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
		rule.silent(arabic(text));
	}

	@Test
	void isSilentAboutMarketing() {
		rule.silent("""
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
		rule.silent("""
				خطة خ {
					جمهور البلدة
					هدف الإيراد تسويق
					رسالة الخبز "اشتر الآن" للبيع للجمهور البلدة
					مرحلة الافتتاح إطلاق { نشاط الحفل يخدم الإيراد يقول الخبز }
				}
				""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Donate 50 SAR to the families of the flood", "Donate blood with us on Sunday",
			"Your donation buys a filter for a house", "Bring your old books to the school", "Give an hour to a child",
			"تبرعوا بخمسين ريالا لأسر المتضررين", "تبرعوا معنا بالدم يوم الأحد", "تبرعك يشتري مرشحا لبيت",
			"أحضروا كتبكم القديمة إلى المدرسة", "كل ريال تتبرع به يصل إلى يتيم" })
	void isSilentAboutCallsToGiveToOthers(String text) {
		rule.silent(english(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Donate to our association", "Support us with 50 SAR a month", "Transfer to our account today",
			"Every house counts: donate to us", "تبرعوا لجمعيتنا", "ادعمونا بمبلغ شهري", "حولوا إلى حسابنا",
			"تبرع لنا كل شهر" })
	void findsCallsToGiveMoneyToTheFirmItself(String text) {
		rule.finds('"' + text + '"', english(text));
	}

	@Test
	void letsTheMessageBond() {
		rule.fixes("""
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
		rule.fixes("""
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

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Get yours before they are gone
			Sign up for only 50 riyals a month
			Prices from 99 riyals
			Two for the price of one
			Buy one get one free
			Now at 149.50 AED
			Just SAR 99
			Our cheapest plan ever
			Subscribe today and save 20%
			Add to cart
			Grab yours now
			Reserve your table now
			Use code NOURA10 at checkout
			Save up to 50 percent
			Our lowest rates of the year
			A special offer for teachers
			Enjoy 3 months free
			Visit our shop and buy a bag
			Order by phone: 920000000
			Limited edition at 1,200 dirhams
			You pay only half
			Big savings on every belt
			Click to buy
			Call to order
			Pre-order opens on Sunday
			Get 2 tickets for 100 pounds
			Money back if you find it cheaper
			Starting at 15 KD
			Free delivery over 200 SAR
			Why pay more?
			""")
	void hearsMoreThatSellsInEnglish(String sentence) {
		rule.finds('"' + sentence + '"', english(sentence));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			We price fairness above all
			The book fair opens on Thursday
			An order of monks built this wall
			She ordered the archive by year
			The shop where it all began
			In the interest of our children
			Sale of alcohol near schools worries parents
			A tax on plastic bags would help
			We paid our workers 5,000 riyals above the minimum
			The prize of 10,000 SAR goes to a young tailor
			We raised 20,000 SAR for the flood victims
			Donate blood on Sunday
			Donate your old bags to the shelter
			Give one hour a week to a child
			Your donation plants a tree
			We waived the rent of the market women
			Reading is free and open to all
			Free speech in a free press
			Offices off King Fahd road
			Half of our team are mothers
			A guide to saving water
			Save the date: 12 March
			Save the wadi
			Bookings are closed; thank you for coming
			Nobody should buy a counterfeit
			Ask before you buy leather: is it traceable?
			Do not buy what you do not need
			We do not sell on Fridays
			He asked: “how much is it?” and laughed
			Craft is worth more than its price
			The true cost of fast fashion
			Children who sell tissues at the lights
			The fare of kindness is paid forward
			""")
	void doesNotHearMoreThanIsSaidInEnglish(String sentence) {
		rule.silent(english(sentence));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			اشترك الآن بخمسين ريالا
			احصل على خصم عشرين بالمئة
			اشتر واحدة واحصل على الثانية مجانا
			الأسعار تبدأ من ٩٩ ريالا
			بسعر لا يُقاوم
			استخدم كود NOURA10
			وفر حتى ٥٠٪
			عروض خاصة للمعلمين
			اطلب الآن ويصلك غدا
			تسوق الآن من متجرنا
			أضف إلى السلة
			احجزي مكانك اليوم
			ثلاثة أشهر مجانا
			للطلب اتصل على الرقم
			للحجز والاستفسار راسلونا
			سارع بالشراء
			نصف الثمن لأول مئة
			بأقل الأسعار في المدينة
			اشترِ هديتك الآن
			قسط مريح بلا فوائد
			١٥ دينارا فقط
			بـ٩٩ فقط
			سعرها ١٥٠ درهما
			العرض يشمل الشحن المجاني
			تنزيلات الصيف بدأت
			أوكازيون نهاية الموسم
			ادفع نصف المبلغ الآن
			اقتن حقيبتك اليوم
			اغتنم العرض
			استفد من العرض قبل نهايته
			""")
	void hearsMoreThatSellsInArabic(String sentence) {
		rule.finds('"' + sentence + '"', arabic(sentence));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			نأخذ العبرة لا الأجر
			تبرعوا بالدم يوم الأحد
			تبرع بحقيبتك القديمة للمأوى
			تبرعنا بخمسة آلاف ريال للمدرسة
			جمعنا ٢٠٬٠٠٠ ريال لمتضرري السيل
			جائزة قدرها ١٠٬٠٠٠ ريال لخياط شاب
			ندفع لعمالنا فوق الحد الأدنى بألف ريال
			القراءة حق مجاني للجميع
			احفظوا الموعد: ١٢ مارس
			لا تشتر ما لا تحتاج إليه
			لا تشتروا المقلد
			اسأل قبل أن تشتري الجلد من أين جاء
			الثمن الحقيقي للأزياء السريعة
			قيمة الحرفة أكبر من ثمنها
			سوق الكتاب يفتتح الخميس
			بيع الدخان قرب المدارس يقلق الأهالي
			أطفال يبيعون المناديل عند الإشارات
			قال: «بكم هذه؟» وضحك
			نطلب رأيكم
			اطلبوا منا زيارة الورشة مع أطفالكم
			اشتراك الجيران في القرار
			اشتركوا معنا في تنظيف الوادي
			سجلوا أبناءكم في دورة الخط المجانية
			وفر الماء لأولادك
			وفروا الكهرباء
			خصصنا يوما للمسنين
			خصم المباراة لاعب نعرفه
			العرض المسرحي مساء الخميس
			عرض الأزياء من صنع طالبات الحي
			تخفيض الضجيج ليلا
			نقدر ثمن الثقة
			أقساط المدرسة هم كل أسرة
			كلفة المعيشة
			مجانية التعليم
			حجزنا لكم مقاعد للمسنين
			""")
	void doesNotHearMoreThanIsSaidInArabic(String sentence) {
		rule.silent(arabic(sentence));
	}

}
