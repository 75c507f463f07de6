package org.tamyeez.plan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pressure and insult: found where a text says them, and only there. */
class HarshWordsTest {

	private final Listener listener = new Listener(Topic.PRESSURE, Topic.INSULT);

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Hurry! The doors close at six | PRESSURE: Hurry
			Hurry up and choose | PRESSURE: Hurry up
			This is your last chance | PRESSURE: last chance
			LAST CHANCE for a summer strap | PRESSURE: LAST CHANCE
			Now or never, the caravan leaves | PRESSURE: Now or never
			Don’t miss the colours of spring | PRESSURE: Don’t miss
			Do not wait for the others | PRESSURE: Do not wait
			While stocks last | PRESSURE: While stocks last
			For a limited time, engraving is included | PRESSURE: limited time
			Only 3 left in black | PRESSURE: Only 3 left
			Act now, think later | PRESSURE: Act now
			The offer ends tonight | PRESSURE: offer ends
			Time is running out | PRESSURE: Time is running out
			You will regret this for years | PRESSURE: You will regret
			You must buy this bag | PRESSURE: You must buy
			A bag every woman must have | PRESSURE: woman must have
			What are you waiting for? | PRESSURE: What are you waiting for
			Hurrrry, we close | PRESSURE: Hurrrry
			You’d be stupid to pay more | INSULT: stupid
			Only idiots carry plastic | INSULT: idiots
			Other shops sell trash | INSULT: sell trash
			Do you still look like a loser? | INSULT: loser
			Shame on those who copy us | INSULT: Shame on those
			Our competitors are liars | INSULT: liars
			Lazy people carry paper bags | INSULT: Lazy people
			Your old bag is ugly | INSULT: is ugly
			خبر: last chance غدا | PRESSURE: last chance
			""")
	void hearsEnglish(String sentence, String words) {
		assertEquals(words, listener.hears(sentence));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			No hurry, the workshop is open all year
			There is no last chance here, only time
			We never hurry a stitch
			A guest sighed: “what are you waiting for?”
			Nobody is stupid for asking
			Take your time, we are here
			We have worked in the quarter for the last 20 years
			Come in, have coffee, look around
			The first stitch is the slowest
			Congratulations to our graduates
			We recycle leather others call trash
			Good taste is a matter of practice
			Keep your bag safe from thieves
			Take your trash home after the picnic
			A lazy Sunday with coffee and a book
			Please do not hesitate to call us
			Drivers who hurry put children at risk
			""")
	void isNotMisledInEnglish(String sentence) {
		assertEquals("", listener.hears(sentence));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			سارعوا قبل نفاد الكمية | PRESSURE: سارعوا قبل
			أسرعي قبل غيرك | PRESSURE: أسرعي قبل
			الفرصة الأخيرة لهذا الموسم | PRESSURE: الفرصة الأخيرة
			فرصة لا تتكرر | PRESSURE: فرصة لا تتكرر
			الآن أو أبدا، القافلة ترحل | PRESSURE: الآن أو أبدا
			لا تفوتوا ألوان الربيع | PRESSURE: لا تفوتوا
			لا تنتظري غيرك | PRESSURE: لا تنتظري
			الكميات محدودة | PRESSURE: الكميات محدودة
			لفترة محدودة نقش الاسم | PRESSURE: لفترة محدودة
			اليوم فقط | PRESSURE: اليوم فقط
			آخر 3 قطع | PRESSURE: آخر 3 قطع
			العرض ينتهي الليلة | PRESSURE: العرض ينتهي
			ستندمون إن تأخرتم | PRESSURE: ستندمون
			عليك أن تشتري هذه الحقيبة | PRESSURE: عليك أن تشتري
			ماذا تنتظرين؟ | PRESSURE: ماذا تنتظرين
			سااارعوا إلينا | PRESSURE: سااارعوا إلينا
			الكمّيّة محدودة | PRESSURE: الكمّيّة محدودة
			لا تتـرددي، الباب يغلق | PRESSURE: لا تتـرددي
			أنت غبي إن دفعت أكثر | INSULT: غبي
			الحمقى يحملون البلاستيك | INSULT: الحمقى
			غيرنا يبيع الزبالة | INSULT: يبيع الزبالة
			حقيبتك القديمة قبيحة | INSULT: قبيحة
			منافسونا نصابون | INSULT: منافسونا نصابون
			والكذابون يقلدوننا | INSULT: والكذابون
			يا كلب | INSULT: يا كلب
			الكسالى يحملون الورق | INSULT: الكسالى
			ذوقك متخلف | INSULT: متخلف
			hurry يا جماعة | PRESSURE: hurry
			""")
	void hearsArabic(String sentence, String words) {
		assertEquals(words, listener.hears(sentence));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			لا داعي للعجلة، الورشة مفتوحة طوال العام
			ليس لدينا فرصة أخيرة، بل وقت
			سأل زائر: «ماذا تنتظرون؟» فضحكنا
			ليس غبيا من يسأل
			خذوا وقتكم، نحن هنا
			نعمل في الحي منذ عشرين سنة
			تعالوا نشرب القهوة معا
			كل عام وأنتم بخير
			الغرزة الأولى أبطأ الغرز
			حفلة للخريجات يوم الخميس
			نصاب الزكاة لهذا العام
			عجلة الدراجة الأولى
			خبر عاجل من المجلس
			لا تترددوا في التواصل معنا
			احذروا النصابين الذين ينتحلون اسمنا
			أمسية عن الشعر الجاهلي
			توصيل أسرع من قبل
			لنرفع الزبالة عن شاطئنا
			""")
	void isNotMisledInArabic(String sentence) {
		assertEquals("", listener.hears(sentence));
	}
}
