package org.tamyeez.plan.rules.audience;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamyeez.testing.RuleTester;

class PrMessageWithoutCauseTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("pr-message-without-cause");

	@Test
	void findsAMessageThatStandsForNothing() {
		rule.finds("Oven", """
				plan P { message Oven "We have a new oven" public relations to inform }
				""");
	}

	@Test
	void findsAMessageForTheAudienceInArabic() {
		rule.finds("الفرن", """
				خطة خ {
					جمهور البلدة
					رسالة الفرن "صار عندنا فرن آخر" للجمهور البلدة
				}
				""");
	}

	@Test
	void findsAMessageThatActivitiesOfPublicRelationsCarry() {
		rule.finds("Oven", """
				plan P {
					goal Trust public relations
					message Oven "We have a new oven"
					phase Known PR { activity Visits serves Trust says Oven }
				}
				""");
	}

	@Test
	void isSilentAboutIssueValueAndBond() {
		rule.silent("""
				plan P {
					message Health "No sugar added" public relations to inform issue "children’s health"
					message Valley "Flour from this valley" public relations value "local work"
					message Feast "A blessed Eid to all of you" public relations to bond
				}
				""");
	}

	@Test
	void isSilentAboutMarketing() {
		rule.silent("""
				خطة خ {
					سوق الأسر
					رسالة الفرن "صار عندنا فرن آخر" للسوق الأسر
				}
				""");
	}

	@Test
	void isSilentWhereMediaOrCommunicationMayBeSpeaking() {
		rule.silent("""
				plan P {
					audience Town
					goal Answers communication for audience Town
					message Hours "We open at six" to inform for audience Town
				}
				""");
	}

	@Test
	void leavesAMessageThatSellsToItsOwnRule() {
		rule.silent("""
				plan P {
					message Bread "Our bread is baked at night" public relations to sell
					message Price "The loaf now costs 5 SAR" public relations to inform
				}
				""");
	}

	@Test
	void takesUpAnIssueOfTheAudience() {
		rule.fixes("""
				plan P {
					audience Town { group Neighbours cares about "quiet" ar "الهدوء" }
					message Oven "We have a new oven" to inform public relations for audience Town
				}
				""", """
				plan P {
					audience Town { group Neighbours cares about "quiet" ar "الهدوء" }
					message Oven "We have a new oven" to inform public relations for audience Town issue "quiet" ar "الهدوء"
				}
				""");
	}

	@Test
	void takesUpAnIssueOfTheGroupInArabic() {
		rule.fixes("""
				خطة خ {
					جمهور البلدة { فئة الجيران يهمه "الهدوء"  فئة الكتاب يهمه "القراءة" }
					رسالة الفرن "صار عندنا فرن آخر" للجمهور البلدة.الجيران
				}
				""", """
				خطة خ {
					جمهور البلدة { فئة الجيران يهمه "الهدوء"  فئة الكتاب يهمه "القراءة" }
					رسالة الفرن "صار عندنا فرن آخر" للجمهور البلدة.الجيران قضية "الهدوء"
				}
				""");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			We plant a tree for every child of this street
			Each bag is sewn by a named craftswoman of the quarter
			Our workers are paid on time, in full
			Donate blood with us on Sunday
			We clean the wadi every first Saturday
			Books for the school at the end of the road
			No child works in our workshop
			We say sorry: the dye was wrong
			Congratulations to the class of 2027
			Our condolences to the families of the flood
			Thank you, neighbours
			A quiet street after ten
			Pensioners do not pay the bus on Fridays
			We teach sewing to forty girls
			Water is everybody’s right
			Your donation buys a filter for a house
			Diabetes can be seen early
			Drive slowly: children cross here
			We share what we learned about safe dyes
			Honest about what leather costs the animal
			A library in the waiting room
			The sea is not a bin
			We listened and changed the strap
			Ten per cent of our team are deaf
			Faith, family, work: in this order
			Poetry on every wrapping paper
			Feeding the birds of the market
			Reading together on Thursdays
			We give our offcuts to the art class
			The history of our street in photographs
			Volunteers wanted for the relief convoy
			""")
	void hearsACauseInEnglish(String sentence) {
		rule.silent(english(sentence));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			We have a new oven
			Wasl, the operator of the year
			Founded in 1998 with three branches
			Our turnover doubled
			We opened a second floor
			Number one in the region
			A new logo for a new decade
			Our app has a million downloads
			We won the silver medal
			The largest network in the Gulf
			Twenty shops from Tabuk to Jazan
			Now on Snapchat
			Our director speaks on television tonight
			Meet our new spokesman
			We moved to Olaya street
			The fastest lines in town
			Our stand is at gate 4
			A record month
			We signed with a German supplier
			Our fleet grew by ten vans
			The new season starts on Monday
			The menu changes on Sunday
			Version 3 is out
			A visit from the minister
			Our brand film is online
			Noura is different
			Bigger than ever
			We are hiring a manager
			Our shares rose
			The building is finished
			""")
	void doesNotHearACauseInEnglish(String sentence) {
		rule.finds("M", english(sentence));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			نغرس شجرة لكل طفل في هذا الشارع
			تخيط كل حقيبة حرفية نعرف اسمها
			يأخذ عمالنا أجورهم في موعدها
			تبرعوا معنا بالدم يوم الأحد
			ننظف الوادي كل أول سبت
			كتب للمدرسة في آخر الطريق
			لا يعمل عندنا طفل
			نعتذر: كانت الصبغة خاطئة
			مبارك لخريجي عام ٢٠٢٧
			عزاؤنا لأسر المتضررين من السيل
			شكرًا لجيراننا
			شارع هادئ بعد العاشرة
			كبار السن لا يدفعون يوم الجمعة
			نعلم الخياطة لأربعين فتاة
			الماء حق للجميع
			تبرعك يشتري مرشحا لبيت
			السكري يُرى مبكرا
			تمهل: أطفال يعبرون هنا
			ننشر ما تعلمناه عن الأصباغ الآمنة
			صادقون فيما يكلفه الجلد الحيوان
			مكتبة في غرفة الانتظار
			البحر ليس سلة نفايات
			سمعنا منكم فغيرنا الحزام
			عُشر فريقنا من الصم
			الأسرة أولا
			قصيدة على كل ورقة تغليف
			نطعم طيور السوق
			نقرأ معا كل خميس
			وللفقراء نصيب مما نصنع
			تاريخ شارعنا في صور
			مطلوب متطوعون لقافلة الإغاثة
			بالتطوع نبني الحي
			""")
	void hearsACauseInArabic(String sentence) {
		rule.silent(arabic(sentence));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			صار عندنا فرن آخر
			وصل، مشغل العام
			تأسست الشركة عام ١٤٢٠ ولها ثلاثة فروع
			تضاعفت مبيعاتنا
			افتتحنا دورا ثانيا
			الأول في المنطقة
			شعار جديد لعقد جديد
			تجاوز تطبيقنا مليون تنزيل
			نلنا الميدالية الفضية
			أكبر شبكة في الخليج
			عشرون فرعا من تبوك إلى جازان
			صرنا على سناب شات
			يتحدث مديرنا الليلة على التلفزيون
			تعرفوا إلى المتحدث الجديد
			انتقلنا إلى شارع العليا
			أسرع خطوط في المدينة
			جناحنا عند البوابة الرابعة
			شهر قياسي
			وقعنا مع مورد ألماني
			زاد أسطولنا عشر مركبات
			يبدأ الموسم الجديد يوم الاثنين
			تتغير القائمة يوم الأحد
			صدر الإصدار الثالث
			زارنا الوزير
			فيلمنا على الشبكة
			نورة غير
			أكبر من أي وقت مضى
			نبحث عن مدير
			ارتفع سهمنا
			اكتمل المبنى
			""")
	void doesNotHearACauseInArabic(String sentence) {
		rule.finds("ر", arabic(sentence));
	}

	private static String english(String sentence) {
		return "plan P { message M \"" + sentence + "\" to inform public relations }";
	}

	private static String arabic(String sentence) {
		return "خطة خ { رسالة ر \"" + sentence + "\" للتعريف علاقات عامة }";
	}
}
