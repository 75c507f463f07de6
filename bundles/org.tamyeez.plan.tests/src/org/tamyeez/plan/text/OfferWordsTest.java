package org.tamyeez.plan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Merits and offers: found where a text says them, and only there. */
class OfferWordsTest {

	private final Listener listener = new Listener(Topic.OFFER);

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Five years of daily work, guaranteed | Five years, guaranteed
			Each bag is sewn by hand | sewn
			Carries a laptop and still looks formal | Carries, formal
			Free engraving in Ramadan | Free
			Soft leather from Taif | Soft, leather
			Light as a scarf | Light
			Made to last: it lasts ten years | lasts, ten years
			The colours do not fade | colours, do not fade
			Delivered to your door in two days | Delivered
			Repaired within 48 hours | within 48
			No hidden fees | No hidden
			Open until midnight | Open until
			Choose from twelve colours | Choose, colours
			The strap is handmade | handmade
			Waterproof in any weather | Waterproof
			Tested by sixty commuters | Tested
			Comfortable on the longest day | Comfortable
			A practical bag for a busy day | practical
			Natural dyes only | Natural
			Easy to clean | Easy
			Certified by the craft council | Certified
			Your size is here | size
			A new bag for a new job | new, new
			20% off all bags | 20%
			Save 30 SAR on two belts | Save, 30 SAR
			Genuine craft, two-year warranty | Genuine, warranty
			You get a second strap as a gift | gift
			A trial week with us | trial
			Frequent buyers get better service | better, service
			""")
	void hearsEnglish(String sentence, String words) {
		assertEquals(words, listener.hears(sentence));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			«Best bag in town» say some
			“Free gift” is what others write
			No guarantee and no gift
			Happy new year to all of you
			Good morning, Riyadh
			We are Noura and Sara
			Follow us on Instagram
			Greetings from the whole team
			Who are we? A family
			See you at the fair
			Eid Mubarak
			""")
	void isNotMisledInEnglish(String sentence) {
		assertEquals("", listener.hears(sentence));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			خمس سنوات من العمل اليومي بضمان | خمس سنوات, بضمان
			كل حقيبة مخيطة باليد | مخيطة
			تتسع لحاسوب وتبقى رسمية | تتسع, رسمية
			نقش مجاني في رمضان | نقش, مجاني
			جلد طبيعي من الطائف | جلد طبيعي
			خفيفة كالوشاح | خفيفة
			تدوم عشر سنوات | تدوم, عشر سنوات
			ألوانها لا تبهت | ألوانها, لا تبهت
			توصيل إلى بابك في يومين | توصيل, إلى بابك
			إصلاح خلال ٤٨ ساعة | خلال ٤٨
			بدون رسوم | بدون رسوم
			اختاري من اثني عشر لونا | اختاري, لونا
			الحزام صناعة يدوية | صناعة يدوية
			مقاومة للماء في كل طقس | مقاومة للماء
			مريحة في أطول يوم | مريحة
			حقيبة عملية ليوم مزدحم | عملية
			أصباغ طبيعية | طبيعية
			سهلة التنظيف | سهلة
			معتمدة من مجلس الحرف | معتمدة
			مقاسك عندنا | مقاسك
			خصم على كل الحقائب | خصم
			وفر ٣٠ ريالا | وفر, ٣٠ ريالا
			هديتك حزام ثان | هديتك
			لجودتها يعود الزبائن | لجودتها
			بجودتها نفخر | بجودتها
			والضمان سنتان | والضمان, سنتان
			أَنِيقَة كما تحبين | أَنِيقَة
			مريييحة جدا | مريييحة
			حقيبة leather خفيفة | leather, خفيفة
			""")
	void hearsArabic(String sentence, String words) {
		assertEquals(words, listener.hears(sentence));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			جربها ستون موظفا
			«أفضل حقيبة في المدينة» يقول بعضهم
			كتب أحدهم «هدية مجانية» ومضى
			بلا ضمان وبلا هدايا
			كل عام وأنتم بخير
			صباح النور يا رياض
			نحن نورة
			تابعونا على إنستغرام
			تحيات الفريق كله
			من نحن؟ عائلة
			نراكم في اللقاء
			عيدكم مبارك
			""")
	void isNotMisledInArabic(String sentence) {
		assertEquals("", listener.hears(sentence));
	}
}
