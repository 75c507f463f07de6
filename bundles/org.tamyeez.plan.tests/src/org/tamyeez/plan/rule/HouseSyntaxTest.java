package org.tamyeez.plan.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamyeez.plan.model.Language;
import org.tamyeez.testing.Checked;
import org.tamyeez.testing.Plans;

/** What a house says of its knowledge, its reports and its style can be written, and one mistake in it gives one error. */
class HouseSyntaxTest {

	private final Plans plans = Plans.withRules();

	@ParameterizedTest
	@ValueSource(strings = { """
			policy House "Our house" extends standard {
				rules of form is warning
				style Dalala
				words of discount "flash deal", "تصفية كبرى" except "flash deal photography"
				platform "Sanad" ar "سند" also "Sanad App" social network mechanism short_video
				platform "Wasl" renamed to "Nasl" since 2026-01-01 source "Its owner" on 2026-01-02
				platform "Bayan" ar "بيان" discontinued since 1447-01-01 AH
				occasion "Founders’ day" ar "يوم المؤسسين" on 2027-03-03 also "Day of the founders" kept in SA, AE
				country SA "Saudi Arabia" ar "السعودية" weekend Friday, Saturday since 2013-06-29 pays in SAR
				currency HPT "House point" ar "نقطة البيت" decimals 0 source "Our own"
				metric footfall "Footfall" also الزوار tells sales unit number more is better source "House" on 2026-01-01
				profile board "For the board" ar "لمجلس الإدارة" also المجلس read by board {
					shows summary, goals, budget, follow-up
					hides internal costs, notes
					one page
				}
				waive pr-missing "Not here" by Sara until 2027-12-31
			}
			style Dalala "Dalala" ar "دلالة" {
				logo "logo.svg"
				colour primary "#0b6e6e"
				font regular "fonts/A.ttf" font bold "fonts/B.ttf"
				cover band
				header "{client}" footer "{title}" ar "{العنوان}"
				sections cover, summary, goals
				banded tables
			}
			plan P { country SA, AE policy House style Dalala }
			""", """
			سياسة مكتبنا "مكتبنا" مبنية على معتادة {
				الهوية البصرية دلالة
				كلمات عن التخفيض "تصفية كبرى" إلا "تصفية كبرى للحساب"
				منصة "سند" إنجليزي "Sanad" أيضا "سند آب" شبكة اجتماعية آليتها فيديو_قصير
				منصة "وصل" صار اسمها "نسل" منذ 2026-01-01
				مناسبة "يوم المؤسسين" في ١٤٤٨-٠٣-٠٣ هـ يحتفل بها في SA، AE
				البلد SA عطلة الأسبوع الجمعة، السبت منذ 2013-06-29 عملته SAR المصدر "الأمر الملكي"
				عملة HPT "نقطة البيت" منازلها العشرية ٠
				نسخة المجلس "لمجلس الإدارة" يقرؤها مجلس الإدارة {
					تظهر الملخص، الأهداف، الميزانية، المتابعة
					تخفي التكاليف الداخلية، التعليقات
					في صفحة واحدة
				}
			}
			هوية بصرية دلالة {
				الشعار "logo.svg"
				لون أساسي "#0b6e6e" لون خلفية "#ffffff"
				خط عادي "خطوط/أ.ttf"
				الغلاف شريط
				الترويسة "{العميل}"
				الأقسام الغلاف، الملخص، الناس
				جداول مظللة
			}
			خطة خ { البلد SA، AE سياسة مكتبنا هوية بصرية دلالة }
			""" })
	void isUnderstood(String text) {
		Checked checked = plans.check(text);
		assertTrue(checked.findings().isEmpty(), checked::toString);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"policy H { profile b read by board { shows summery, goals hides notes } rule pr-missing is off } | summery | summary",
			"سياسة م { نسخة ب يقرؤها مجلس الإدارة { تظهر الملخس، الأهداف } } | الملخس | الملخص",
			"style H { colour primry '#000000' cover band } | primry | primary",
			"policy H { country SA weekend Fryday rule pr-missing is off } | Fryday | Friday",
			"plan P { style Hous } style House { cover plain } | Hous | House" })
	void oneSlipIsOneErrorWithTheWordThatWasMeant(String text, String marked, String meant) {
		Checked checked = plans.check(text.replace('\'', '"'));
		assertEquals(List.of(marked), checked.findings().stream().map(checked::marked).toList(), checked::toString);
		for (Language language : List.of(Language.ENGLISH, Language.ARABIC)) {
			assertTrue(checked.messages(language).get(0).contains("«" + meant + "»"),
					() -> checked.messages(language).get(0));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "policy H { profile b { shows goals } rule pr-missing is off }",
			"policy H { occasion \"F\" kept in SA rule pr-missing is off }", "policy H { words of discount flash deal }",
			"plan P { country \"Saudi Arabia\" }", "plan P { country SA AE }", "style H { sections cover goals }" })
	void oneOmissionIsOneError(String text) {
		Checked checked = plans.check(text);
		assertEquals(List.of("syntax-error"), checked.rules(), checked::toString);
	}
}
