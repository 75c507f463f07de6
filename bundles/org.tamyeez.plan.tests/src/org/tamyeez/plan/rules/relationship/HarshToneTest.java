package org.tamyeez.plan.rules.relationship;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamyeez.plan.model.Language;
import org.tamyeez.testing.Checked;
import org.tamyeez.testing.RuleTester;

class HarshToneTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("harsh-tone");

	private static String plan(String sentence) {
		return "plan P { message M \"" + sentence + "\" }";
	}

	private static String arabic(String sentence) {
		return "خطة خ { رسالة ر \"" + sentence + "\" }";
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
		rule.finds(harsh, arabic(sentence));
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
		rule.silent(arabic(sentence));
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

	@Test
	void saysAllThatTheFixWrites() {
		Checked checked = rule.finds("عروووض", arabic("عروووض نااار"));
		assertEquals("اكتب «عروض، نار»",
				checked.title(checked.findings().get(0), checked.findings().get(0).fixes().get(0), Language.ARABIC));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Last day to enter | Last day to
			Ends at midnight | Ends at midnight
			Selling out fast | Selling out fast
			Before it is too late | Before it is too late
			Today only | Today only
			Final hours | Final hours
			Don't be the last to know | Don't be the last to know
			You can’t afford to miss this | can’t afford to miss
			Everyone is switching; don't be left behind | don't be left behind
			Only a fool would say no | fool
			Stop wasting your money | Stop wasting your money
			If you cared about your family you would come | If you cared about your family
			Shut up and take a look | Shut up
			Our rivals are cheats | are cheats
			Don’t be lazy | Don’t be lazy
			Are you still that ignorant? | ignorant
			You are making a huge mistake | making a huge mistake
			One day left | One day left
			Tickets are almost gone | almost gone
			Get in before the doors close for good | doors close for good
			Never again at this price | Never again at
			This offer disappears tonight | disappears tonight
			Come or be sorry | or be sorry
			Those losers across the street | losers
			You look terrible in that | You look terrible
			What a pathetic choice | pathetic
			Hurry hurry | Hurry
			Act fast | Act fast
			Limited seats | Limited seats
			Rush to our stand | Rush to our
			""")
	void hearsMoreThatIsHarshInEnglish(String sentence, String harsh) {
		rule.finds(harsh, plan(sentence));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			The last train leaves at ten
			Our last post was about dyes
			Only three of us sew
			Rush hour photographs from the old market
			Limited company since 1998
			Our first and last love is leather
			The workshop closes at midnight in Ramadan
			We stopped wasting water
			A stupid question does not exist
			Nobody is a loser here
			Ugly vegetables make good soup
			The Ugly Duckling, read for children
			We fight ignorance with books
			We act fast when a seam opens
			Never miss a prayer: times are on our page
			Come before sunset to see the dyes
			What we learned before it is too late for the wadi
			Time to say thank you
			Quick stitches, slow fashion
			Waiting rooms need books
			It was a mistake, and we are sorry
			We were wrong; shame on us
			A poor harvest this year
			Garbage collectors are heroes
			Children hurry to the puppet show
			Do not hurry, the tea is hot
			The race against plastic
			Cheap tricks are not our way
			The game ends tonight
			Hurry is the enemy of craft
			""")
	void doesNotHearHarshnessInEnglish(String sentence) {
		rule.silent(plan(sentence));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			آخر يوم للتسجيل | آخر يوم للتسجيل
			ينتهي منتصف الليل | ينتهي منتصف الليل
			يكاد ينفد | يكاد ينفد
			قبل فوات الأوان | قبل فوات الأوان
			لليوم فقط | لليوم فقط
			الساعات الأخيرة | الساعات الأخيرة
			لا تكن آخر من يعلم | لا تكن آخر من
			لا يفوتك | لا يفوتك
			لا يفوتكم العرض | لا يفوتكم
			لا تضيع الفرصة | لا تضيع الفرصة
			لا تضيعي الفرصة | لا تضيعي الفرصة
			عجلوا قبل أن تغلق الأبواب | عجلوا
			أسرع الآن | أسرع الآن
			بقي يوم واحد | بقي يوم واحد
			المقاعد محدودة | المقاعد محدودة
			كمية محدودة جدا | كمية محدودة
			الحقي قبل ما يخلص | الحقي
			الحق قبل النفاد | الحق قبل
			ندمت كل من لم تحضر | ندمت كل من
			كفاك كسلا | كفاك كسلا
			أنت جاهل بالجلود | جاهل
			بضاعة المنافسين زبالة | المنافسين زبالة
			لا تكن غبيا | لا تكن غبيا
			ذوق رخيص | ذوق رخيص
			عيب عليك | عيب عليك
			اخرس واسمع | اخرس
			سخيف من يشتري غيرها | سخيف
			فرصتك الأخيرة | فرصتك الأخيرة
			""")
	void hearsMoreThatIsHarshInArabic(String sentence, String harsh) {
		rule.finds(harsh, arabic(sentence));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			آخر القطار يصل عند العاشرة
			آخر ما كتبناه كان عن الأصباغ
			بقي من رمضان أيام مباركة
			لا تنسوا الدعاء لآبائكم
			لا يفوت الأوان لتعلم الحرفة
			العجلة من الشيطان
			سباق مع البلاستيك
			أسرعنا في إصلاح الخلل
			الغبار يتلف الجلد
			نحارب الجهل بالكتاب
			محو الجهل رسالتنا
			الكسل عدو الحرفة
			كلاب الحي لها مأوى
			حيوانات ضالة تحتاج إلينا
			قصة البطة القبيحة للأطفال
			كان خطؤنا ونعتذر
			عيب في الخياطة نصلحه مجانا
			عيب الجلد يدل على أنه طبيعي
			سوق الحمير القديم صار حديقة
			حمار الوحش في الحديقة
			شركة ذات مسؤولية محدودة
			الموارد المحدودة تعلمنا التدبير
			النصاب القانوني للجمعية
			لا تنتظروا منا وعودا، انظروا إلى عملنا
			ما الذي تنتظرونه من الحي؟
			نندم على ما فات ونتعلم
			سارعنا إلى نجدة الجيران
			هرعنا إليهم
			فقط اليوم الأول للأطفال
			لا تترددوا في نقدنا
			""")
	void doesNotHearHarshnessInArabic(String sentence) {
		rule.silent(arabic(sentence));
	}

}
