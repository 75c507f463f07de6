package org.tamyeez.plan.rules.relationship;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamyeez.testing.RuleTester;

class NeedUnansweredTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("need-unanswered");

	@Test
	void findsAMessageAboutTheFirmItself() {
		rule.finds("Women", """
				plan P { market Women { need Capacity "A laptop fits" need Weight "Light" }
				message Award "We won a prize" to sell for market Women }""");
	}

	@Test
	void findsAMessageAboutTheFirmItselfInArabic() {
		rule.finds("نساء", """
				خطة خ { سوق نساء { حاجة السعة "تتسع لحاسوب" } رسالة الجائزة "نلنا جائزة" للسوق نساء }""");
	}

	@Test
	void looksAtEachMarketOfAMessage() {
		rule.finds("Men", """
				plan P { market Women { need Capacity "A laptop fits" } market Men { need Weight "Light" }
				message Roomy "A laptop fits" to sell for market Women, Men answers Capacity }""");
	}

	@Test
	void isSilentWhereOneNeedIsAnswered() {
		rule.silent("""
				plan P { market Women { need Capacity "A laptop fits" need Weight "Light" }
				message Roomy "A laptop fits" to sell for market Women answers Weight }""");
	}

	@Test
	void isSilentAboutGreetingsAndReplies() {
		rule.silent("""
				plan P { market Women { need Capacity "A laptop fits" }
				message Eid "A blessed Eid" to bond for market Women
				message Sorry "We are looking into it" to respond for market Women
				message Help "How to clean it" to support for market Women }""");
	}

	@Test
	void isSilentWhereTheMarketStatesNoNeed() {
		rule.silent("plan P { market Women message Award \"We won a prize\" to sell for market Women }");
	}

	@Test
	void isSilentWhereAMarketIsAnsweredAndAnotherIsGreetedInArabic() {
		rule.silent("""
				خطة خ {
					سوق نساء { حاجة السعة "تتسع لحاسوب" }
					سوق رجال { حاجة الخفة "خفيفة" }
					رسالة الحاسوب "تتسع لحاسوبك" للسوق نساء تلبي السعة
					رسالة العيد "عيدكم مبارك" للتقرب للسوق رجال
				}
				""");
	}

	@Test
	void saysThatTheOnlyNeedIsAnswered() {
		rule.fixes("""
				plan P { market Women { need Capacity "A laptop fits" }
				message Roomy "Room for all your day" to sell for market Women merit "roomy" }""", """
				plan P { market Women { need Capacity "A laptop fits" }
				message Roomy "Room for all your day" to sell for market Women answers Women.Capacity merit "roomy" }""");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Room for your laptop, and formal enough for the board
			A laptop bag that looks formal
			Carry your laptop in style and look the part
			Formal looks, laptop inside
			It looks formal even with a laptop in it
			Light on your shoulder from morning to evening
			A light strap for a tired shoulder
			Your shoulder will not know that it is there: so light
			LIGHT on the SHOULDER
			Light, all day
			All day light
			Shoulders love it: it is lighter than a book
			Laptop? It is carried without losing its look
			From the laptop to the formal dinner
			Your laptops and your formal meetings, one bag
			Carries laptop, charger and lunch
			The look of the office, the size of a laptop
			A day on the shoulder without a red mark: it is light
			Looks formal, carries much
			Nothing looks more formal and carries more
			""")
	void hearsTheAnswerInEnglish(String sentence) {
		rule.silent(english(sentence));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			We won a prize
			Noura is different
			Sewn by hand in Riyadh
			Five years of guarantee
			Our founder loves leather
			New colours for spring
			The best of the season
			Free engraving in Ramadan
			Real leather from the north
			They say “a laptop bag that looks formal” and sell plastic
			A guest wrote: «light on the shoulder»
			Numbered and signed
			Now in three shops
			Everybody talks about it
			Delivered in two days
			Buy now, pay later
			A gift box for Eid
			Water runs off it
			The zip comes from Japan
			Thank you for ten years
			""")
	void doesNotHearAnAnswerInEnglish(String sentence) {
		rule.finds("Women", english(sentence));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			حقيبة لحاسوبك المحمول
			فيها مكان للحاسوب المحمول
			تتسع لحاسوبك وتبقى أنيقة
			تتّسع للحاسوب
			رسمية وتتسع لكل شيء
			حاسوبك المحمول في أمان
			للحاسوب المحمول جيبه
			خفيفة على كتفك
			خفيفة طول اليوم
			كتفك لا يتعب: خفيييفة
			خـفيفة على الكـتف
			وعلى الكتف خفيفة
			اليوم كله على كتفك
			حقيبة laptop تتسع لحاسوبك
			تبقى رسمية بعد يوم طويل
			بحاسوبك المحمول وأناقتك
			حاسوب محمول، ومظهر رسمي
			كتف مرتاح وحقيبة خفيفة
			خفّتها على الكتف: خفيفة كالريشة
			لم تعد ثقيلة، هي خفيفة على كتفك
			""")
	void hearsTheAnswerInArabic(String sentence) {
		rule.silent(arabic(sentence));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			نلنا جائزة
			نورة غير
			مخيطة باليد في الرياض
			ضمان خمس سنوات
			مؤسستنا تحب الجلود
			ألوان جديدة للربيع
			نقش مجاني في رمضان
			جلد طبيعي من الطائف
			كتبوا «تتسع لحاسوب محمول وتبقى رسمية» وباعوا البلاستيك
			قالت زائرة: «خفيفة على الكتف»
			مرقمة وموقعة
			في ثلاثة متاجر
			يتحدث عنها الجميع
			توصيل في يومين
			اطلبيها الآن
			صندوق هدية للعيد
			المطر ينزلق عنها
			سحابها من اليابان
			شكرا على عشرة أعوام
			عروض نهاية الموسم
			""")
	void doesNotHearAnAnswerInArabic(String sentence) {
		rule.finds("نساء", arabic(sentence));
	}

	private static String english(String sentence) {
		return """
				plan P {
					market Women {
						need Capacity "Carries a laptop and still looks formal"
						need Weight "Light on the shoulder all day"
					}
					message M "%s" to sell for market Women
				}
				""".formatted(sentence);
	}

	private static String arabic(String sentence) {
		return """
				خطة خ {
					سوق نساء {
						حاجة السعة "تتسع لحاسوب محمول وتبقى رسمية"
						حاجة الخفة "خفيفة على الكتف طول اليوم"
					}
					رسالة ر "%s" للبيع للسوق نساء
				}
				""".formatted(sentence);
	}
}
