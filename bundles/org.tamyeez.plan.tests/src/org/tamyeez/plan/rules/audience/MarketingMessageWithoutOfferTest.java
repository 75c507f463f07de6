package org.tamyeez.plan.rules.audience;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamyeez.testing.RuleTester;

class MarketingMessageWithoutOfferTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("marketing-message-without-offer");

	@Test
	void findsAMessageWithoutReasonToBuy() {
		rule.finds("Morning", """
				plan P {
					market Families
					message Morning "Good morning, dear families" to sell for market Families
				}
				""");
	}

	@Test
	void findsAMessageOfSalesInArabic() {
		rule.finds("الصباح", """
				خطة خ { رسالة الصباح "صباح الخير يا أهل الحي" مبيعات }
				""");
	}

	@Test
	void findsAMessageThatMarketingActivitiesCarry() {
		rule.finds("Morning",
				"""
						plan P {
							goal Revenue marketing
							goal Trial promotion
							message Morning "Good morning, dear families"
							phase Open launch { activity Opening serves Revenue says Morning  activity Tasting serves Trial says Morning }
						}
						""");
	}

	@Test
	void findsAMessageWithoutText() {
		rule.finds("Morning", """
				plan P { message Morning marketing to sell }
				""");
	}

	@Test
	void isSilentAboutWhatIsNamed() {
		rule.silent("""
				plan P {
					offering Bread
					offering Cake { guarantee Fresh "Fresh or free" }
					market Families { need Early "Bread before school" }
					message One "Good morning" marketing offers Bread
					message Two "Good morning" marketing merit "open at six"
					message Three "Good morning" marketing answers Early
					message Four "Good morning" marketing evidence Fresh
				}
				""");
	}

	@Test
	void isSilentWhereTheTextTellsTheOffer() {
		rule.silent("""
				plan P {
					offering Loaves "Sourdough loaves"
					market Families
					message One "The sourdough that your children ask for" for market Families
					message Two "Every loaf for 5 SAR" for market Families
					message Three "20 % off this week" for market Families
					message Four "Handmade every night" for market Families
				}
				""");
	}

	@Test
	void isSilentWhereTheArabicTextTellsTheOffer() {
		rule.silent("""
				خطة خ {
					معروض خبز "خبز الخميرة"
					سوق الأسر
					رسالة أولى "خبزكم ينتظركم كل صباح" للسوق الأسر
					رسالة ثانية "الرغيف بخمسة، والسعر لا يزيد" للسوق الأسر
					رسالة ثالثة "خصم ٢٠٪ هذا الأسبوع" للسوق الأسر
					رسالة رابعة "صناعة يدوية كل ليلة" للسوق الأسر
				}
				""");
	}

	@Test
	void isSilentAboutMessagesThatBondSupportOrRespond() {
		rule.silent("""
				plan P {
					market Families
					message Feast "A blessed Eid" to bond for market Families
					message Help "Write to us at any time" to support for market Families
					message Sorry "We are sorry that you had to wait" to respond for market Families
				}
				""");
	}

	@Test
	void isSilentAboutPublicRelations() {
		rule.silent("""
				plan P { message Morning "Good morning" public relations }
				""");
	}

	@Test
	void offersTheOnlyOffering() {
		rule.fixes("""
				plan P {
					offering Bread
					message Morning "Good morning" marketing to sell
				}
				""", """
				plan P {
					offering Bread
					message Morning "Good morning" marketing to sell offers Bread
				}
				""");
	}

	@Test
	void offersTheOnlyOfferingInArabic() {
		rule.fixes("""
				خطة خ {
					معروض خبز
					رسالة الصباح "صباح الخير" تسويق
				}
				""", """
				خطة خ {
					معروض خبز
					رسالة الصباح "صباح الخير" تسويق تعرض خبز
				}
				""");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Your initials on every strap
			Room for a laptop and a lunch box
			We mend it for life
			Weighs less than your phone
			Two pockets more than last year
			It folds into a pouch
			Rain runs off it
			One bag, three ways to carry it
			Made by people you can name
			Stands on its own
			Delivered before Eid
			Fits under the seat
			No zip that sticks
			We come to you and measure
			Try it for a week
			Vegetable-tanned, from hides of the north
			Stays cool in August
			Wear it to work and to a wedding
			We answer within two hours
			A bag that closes with one hand
			Send it back if it does not please
			Same-day repair
			Ask our stylist, on the house
			Twelve months to pay
			Washable
			From the oldest workshop of the city
			Tailored to you
			Learn to sew in six evenings
			Your child reads a book a week with us
			Internet that does not drop on Friday nights
			""")
	void hearsAReasonToBuyInEnglish(String sentence) {
		rule.silent(english(sentence));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Noura is different
			Because you deserve it
			Feel the moment
			We are back
			It is that time again
			Tag a friend
			Riyadh, we love you
			Who is ready?
			Stay tuned
			Something is coming
			Live your story
			Be you
			The year in pictures
			Happy Friday
			A word from our founder
			Our team grew
			See you on Thursday
			Did you know?
			Our journey began in 1998
			Guess the city
			We said it before and say it again
			One family
			Ramadan is near
			Proud to be Saudi
			""")
	void doesNotHearAReasonInEnglish(String sentence) {
		rule.finds("M", english(sentence));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			اسمك على كل حزام
			فيها مكان للحاسوب وصندوق الغداء
			نصلحها مدى الحياة
			أخف من هاتفك
			جيبان أكثر من العام الماضي
			تُطوى في كيس صغير
			المطر ينزلق عنها
			حقيبة واحدة وثلاث طرق لحملها
			صنعها أناس تعرف أسماءهم
			تقف وحدها
			تصلك قبل العيد
			تدخل تحت المقعد
			سحاب لا يعلق
			نأتي إليك ونأخذ المقاس
			جربيها أسبوعا
			مدبوغة بالنبات من جلود الشمال
			تبقى باردة في آب
			للعمل وللعرس
			نرد خلال ساعتين
			تغلقها بيد واحدة
			أعدها إن لم تعجبك
			إصلاح في اليوم نفسه
			قابلة للغسل
			من أقدم ورشة في المدينة
			تُفصل على مقاسك
			تتعلم الخياطة في ست أمسيات
			يقرأ طفلك معنا كتابا كل أسبوع
			شبكة لا تنقطع ليلة الجمعة
			مضمونة سنتين
			استشارة بلا مقابل
			""")
	void hearsAReasonToBuyInArabic(String sentence) {
		rule.silent(arabic(sentence));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			نورة غير
			لأنك تستحقين
			عيشي اللحظة
			عدنا
			حان الوقت
			أشر إلى صديقة
			يا رياض نحبك
			من مستعد؟
			ترقبوا
			شيء ما قادم
			احكي قصتك
			كوني أنت
			عامنا في صور
			جمعة مباركة
			كلمة من المؤسس
			شكرا لثقتكم
			كبر فريقنا
			نراكم يوم الخميس
			هل تعلم؟
			بدأت رحلتنا عام ١٤٢٠
			خمن المدينة
			قلناها ونعيدها
			عائلة واحدة
			رمضان قريب
			فخورون بالوطن
			""")
	void doesNotHearAReasonInArabic(String sentence) {
		rule.finds("ر", arabic(sentence));
	}

	private static String english(String sentence) {
		return """
				plan P {
					client "Noura Leather"
					market Women { place "Riyadh" }
					message M "%s" marketing
				}
				""".formatted(sentence);
	}

	private static String arabic(String sentence) {
		return """
				خطة خ {
					العميل "نورة للجلود"
					سوق نساء { المكان "الرياض" }
					رسالة ر "%s" تسويق
				}
				""".formatted(sentence);
	}
}
