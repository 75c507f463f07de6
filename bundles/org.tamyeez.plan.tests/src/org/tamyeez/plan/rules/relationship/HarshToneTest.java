package org.tamyeez.plan.rules.relationship;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamyeez.plan.model.Language;
import org.tamyeez.testing.Checked;
import org.tamyeez.testing.RuleTester;

class HarshToneTest {

	private final RuleTester rule = RuleTester.of("harsh-tone");

	private static String plan(String sentence) {
		return "plan P { message M \"" + sentence + "\" }";
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Come and BUY NOW before Eid | BUY NOW
			SUMMER SALE at the mall | SUMMER SALE
			THE NEW BAGS ARE HERE | THE NEW BAGS ARE HERE
			ALL 40 MODELS ARE OUT | ALL 40 MODELS ARE OUT
			FOR VIP GUESTS ONLY | FOR VIP GUESTS ONLY
			LEATHER BAGS FOREVER | LEATHER BAGS FOREVER
			A new bag!! | !!
			A new bag! ! ! | ! ! !
			Really?! A new bag | ?!
			A new bag‼ | ‼
			Hurry, the doors close at six | Hurry
			This is your last chance | last chance
			Now or never, the caravan leaves | Now or never
			Don’t miss the colours of spring | Don’t miss
			While stocks last | While stocks last
			Only 3 left in black | Only 3 left
			You will regret this for years | You will regret
			A bag every woman must have | woman must have
			You’d be stupid to pay more | stupid
			Other shops sell trash | sell trash
			Our competitors are liars | liars
			Your old bag is ugly | is ugly
			اشتروا BUY NOW من متجرنا | BUY NOW
			""")
	void hearsEnglish(String sentence, String harsh) {
		rule.finds(harsh, plan(sentence));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Our SMS and PR team answers
			ISO CE GCC certified
			Made in KSA and UAE
			NASA GCC project
			NOURA bags for you
			I am here. A bag!
			Is it new? Yes!
			A guest shouted “COME HERE NOW!!” and laughed
			No hurry, the workshop is open all year
			There is no last chance here, only time
			We never hurry a stitch
			Nobody is stupid for asking
			Take your time, we are here
			Keep your bag safe from thieves
			A lazy Sunday with coffee and a book
			Congratulations to our graduates
			Please do not hesitate to call us
			Drivers who hurry put children at risk
			""")
	void isNotMisledInEnglish(String sentence) {
		rule.silent(plan(sentence));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			عيد مبارك!! | !!
			حقا؟! حقيبة جديدة | ؟!
			ما هذا؟؟؟ | ؟؟؟
			حقيبة جديدة! ! ! | ! ! !
			جميلة جداااا | جداااا
			حقيبة رااااائعة | رااااائعة
			مجااانا للجميع | مجااانا
			تخفيـــــض يوم الجمعة | تخفيـــــض
			لون جـــديد | جـــديد
			هلااا بكم | هلااا
			سارعوا قبل نفاد الكمية | سارعوا قبل
			أسرعي قبل غيرك | أسرعي قبل
			الفرصة الأخيرة لهذا الموسم | الفرصة الأخيرة
			فرصة لا تتكرر | فرصة لا تتكرر
			الآن أو أبدا، القافلة ترحل | الآن أو أبدا
			لا تفوتوا ألوان الربيع | لا تفوتوا
			لا تنتظري غيرك | لا تنتظري
			والكمّيّة محدودة | والكمّيّة محدودة
			اليوم فقط | اليوم فقط
			آخر ٣ قطع | آخر ٣ قطع
			ستندمون إن تأخرتم | ستندمون
			عليك أن تشتري هذه الحقيبة | عليك أن تشتري
			ماذا تنتظرين؟ | ماذا تنتظرين
			أنت غبي إن دفعت أكثر | غبي
			الحمقى يحملون البلاستيك | الحمقى
			حقيبتك القديمة قبيحة | قبيحة
			والكذابون يقلدوننا | والكذابون
			hurry يا جماعة | hurry
			""")
	void hearsArabic(String sentence, String harsh) {
		rule.finds(harsh, plan(sentence));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			سعر الحقيبة بـ ١٨٠ ريالا
			بــ «نورة» تكتمل أناقتك
			خـصم على الحقائب
			في عام ١٤٤٨ هـ
			تتتبع طلبك من هاتفك
			وتتتابع الأيام
			للليل جماله
			مميزة وممتعة وتتمتع بلون ثابت
			هل هي جديدة؟ نعم!
			قالت زائرة «جداااا!!» وضحكت
			لا داعي للعجلة، الورشة مفتوحة طوال العام
			ليس لدينا فرصة أخيرة، بل وقت
			ليس غبيا من يسأل
			خذوا وقتكم، نحن هنا
			كل عام وأنتم بخير
			لا تترددوا في التواصل معنا
			احذروا من ينتحل اسمنا
			أمسية عن الشعر الجاهلي
			توصيل أسرع من قبل
			الله أكبر
			""")
	void isNotMisledInArabic(String sentence) {
		rule.silent(plan(sentence));
	}

	@Test
	void findsEachKindOfHarshness() {
		rule.findsAsExpected("""
				plan P {
				//! harsh-tone, harsh-tone
				  message Sale "Hurry up and come!!"
				}""");
	}

	@Test
	void namesTheWords() {
		Checked checked = rule.finds("Hurry up", plan("Hurry up, it is your last chance"));
		assertEquals("The message «M» presses its reader: «Hurry up, last chance». "
				+ "Give a reason to come in place of a reason to fear.", checked.messages(Language.ENGLISH).get(0));
	}

	@Test
	void readsTranslations() {
		rule.finds("سارعوا إلينا", "plan P { message M \"Come and see\" ar \"سارعوا إلينا\" }");
	}

	@Test
	void marksThePlaceInTextsOfSeveralLines() {
		rule.finds("last chance", """
				plan P { message M \"""
				    A new colour \\"green\\" for
				    your last chance\""" }""");
	}

	@Test
	void looksAtMessagesAlone() {
		rule.silent("plan P { study Old { finding Words \"Hurry up, wrote the others!!\" } }");
	}

	@Test
	void writesCapitalsInOrdinaryLetters() {
		rule.fixes(plan("Eid is near. THE NEW BAGS ARE HERE, FOR VIP GUESTS TOO"),
				plan("Eid is near. The new bags are here, for VIP guests too"));
	}

	@Test
	void leavesOneMark() {
		rule.fixes(plan("A new bag!! Really?!"), plan("A new bag! Really?"));
	}

	@Test
	void shortensDrawnOutLetters() {
		rule.fixes("خطة خ { رسالة م \"حقيبة جـــديدة رااائعة\" }", "خطة خ { رسالة م \"حقيبة جديدة رائعة\" }");
	}
}
