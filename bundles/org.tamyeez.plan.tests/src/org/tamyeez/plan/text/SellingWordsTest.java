package org.tamyeez.plan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Price, discount and call to buy: found where a text says them, and only there. */
class SellingWordsTest {

	private final Listener listener = new Listener(Topic.PRICE, Topic.DISCOUNT, Topic.CALL_TO_BUY);

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			The price of each bag is fixed | PRICE: price
			Our prices stay the same all year | PRICE: prices
			The cheapest bag in town | PRICE: cheapest
			A bag for 180 SAR | PRICE: 180 SAR
			Pay in four instalments | PRICE: instalments
			From $ 49, strap included | PRICE: $ 49
			A belt costs less than a dinner | PRICE: costs
			Each bag at ٢٢٠ SAR | PRICE: ٢٢٠ SAR
			Discounts on everything this week | DISCOUNT: Discounts
			Discounted bags this weekend | DISCOUNT: Discounted
			20% off all bags | DISCOUNT: 20% off
			20 % off all bags | DISCOUNT: 20 % off
			A half-price evening for guests | PRICE: price; DISCOUNT: half-price
			The summer sale opens on Friday | DISCOUNT: summer sale
			Use your voucher before Eid | DISCOUNT: voucher
			Free shipping to every city | DISCOUNT: Free shipping
			Not only a discount but a party | DISCOUNT: discount
			Don’t miss our discount | DISCOUNT: discount
			DISCOUNNNTS for everyone | DISCOUNT: DISCOUNNNTS
			Buy now and rest later | CALL_TO_BUY: Buy now
			Buyyyy nowww | CALL_TO_BUY: Buyyyy nowww
			Order yours today | CALL_TO_BUY: Order yours
			Shop early, sleep well | CALL_TO_BUY: Shop early
			Eid is near: shop now | CALL_TO_BUY: shop now
			خصم ٢٠٪ on all bags | DISCOUNT: خصم
			""")
	void hearsEnglish(String sentence, String words) {
		assertEquals(words, listener.hears(sentence));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Our «discount» is a joke, writes a critic
			A guest wrote “what a bargain” last week
			No discount, just honest work
			We never shout about prices
			Craft without any discount
			You won’t find sales or vouchers here
			Not a price in sight, only craft
			Women who buy bags know craft
			Orders arrive on time
			The shop around the corner keeps our tools
			The cost of living troubles many families
			We donated 5,000 SAR to the school
			Skill is priceless, at any price
			We bought the old workshop in 1998
			Our book about leather is in the library
			Each bag is sewn in Riyadh by a named craftswoman
			The offices are off the main road
			A workshop for 40 girls from the quarter
			Wholesale traders founded this market
			Shop owners told us their stories
			Save 20 litres of water a day
			Ask your questions before it rains
			""")
	void isNotMisledInEnglish(String sentence) {
		assertEquals("", listener.hears(sentence));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			سعر الحقيبة ثابت طوال العام | PRICE: سعر
			أسعارنا تناسب الجميع | PRICE: أسعارنا
			بسعرها تشتري حقيبتين | PRICE: بسعرها
			الأرخص في المدينة | PRICE: الأرخص
			حقيبة بـ١٨٠ ريالا | PRICE: ١٨٠ ريالا
			حقيبة بـ 180 SAR | PRICE: 180 SAR
			ادفع على أربعة أقساط | PRICE: أقساط
			تكلفته أقل مما تظن | PRICE: تكلفته
			الثَّمَنُ في متناول اليد | PRICE: الثَّمَنُ
			خصومات على كل شيء هذا الأسبوع | DISCOUNT: خصومات
			وبالخصم الذي نقدمه تفرح العائلة | DISCOUNT: وبالخصم
			تخفيييض كبير يوم الجمعة | DISCOUNT: تخفيييض
			خـصم كبير | DISCOUNT: خـصم
			خَصْمٌ على الحقائب | DISCOUNT: خَصْمٌ
			خصم٢٠٪ على الكل | DISCOUNT: خصم
			VIPخصم لضيوفنا | DISCOUNT: خصم
			تخفيضاتنا تبدأ الليلة | DISCOUNT: تخفيضاتنا
			توصيل مجاني إلى كل المدن | DISCOUNT: توصيل مجاني
			ليس مجرد خصم بل احتفال | DISCOUNT: خصم
			لا تفوتوا الخصم | DISCOUNT: الخصم
			نصف السعر لأول مئة زائر | PRICE: السعر; DISCOUNT: نصف السعر
			للشراء زر الموقع | CALL_TO_BUY: للشراء
			اشتري الآن واحصلي على هدية | CALL_TO_BUY: اشتري, واحصلي على هدية
			اشترِ حقيبتك قبل العيد | CALL_TO_BUY: اشترِ
			اطلبوا عبر الموقع | CALL_TO_BUY: اطلبوا عبر
			العيد قريب: تسوقوا الآن | CALL_TO_BUY: تسوقوا الآن
			احجز مقعدك | CALL_TO_BUY: احجز مقعدك
			فاطلب الآن ونم مطمئنا | CALL_TO_BUY: فاطلب الآن
			discount كبير لكل زائرة | DISCOUNT: discount
			""")
	void hearsArabic(String sentence, String words) {
		assertEquals(words, listener.hears(sentence));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			قالت زبونة «أفضل خصم رأيته» أمس
			كتب أحدهم: ”خصم وهمي“ فسألناه
			لا خصم ولا ضجيج
			بدون خصومات
			نعمل بلا ضجيج ولا أسعار خفية
			لسنا متجر تخفيضات
			لم نرفع الأسعار منذ سنوات
			اشترى أحمد حقيبة لأمه
			تبرعنا بـ ٥٠٠٠ ريال للمدرسة
			غلاء المعيشة يرهق الأسر
			المهارة كنز لا يقدر بثمن
			كل حقيبة تخيطها حرفية تعرفون اسمها
			نلتقي في الفصل الربيعي
			كتاب عن الجلود في المكتبة
			ورشة لأربعين فتاة من الحي
			يطلب الناس الأمانة قبل كل شيء
			اطلبوا العلم ولو في الصين
			نأخذ قسطا من الراحة معا
			معرض لرسوم الأطفال
			ندعم التنمية الاقتصادية في الحي
			كلفنا فريقا بتنظيف الحديقة
			تخفيض انبعاثات الورشة بمقدار الربع
			كم سعرة حرارية في التمرة؟
			نثمن دعمكم
			""")
	void isNotMisledInArabic(String sentence) {
		assertEquals("", listener.hears(sentence));
	}
}
