package org.tamyeez.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.tamyeez.report.document.Block;
import org.tamyeez.report.document.Block.Cell;
import org.tamyeez.report.document.Block.Column;
import org.tamyeez.report.document.Block.ColumnKind;
import org.tamyeez.report.document.Block.Row;
import org.tamyeez.report.document.Card;
import org.tamyeez.report.document.Fact;
import org.tamyeez.report.document.RichText;
import org.tamyeez.report.document.Section;
import org.tamyeez.report.document.Tile;
import org.tamyeez.report.document.Tone;

/** Sections with every kind of block, in the words of one language. */
final class SampleSections {

	private final Locale language;

	private SampleSections(Locale language) {
		this.language = language;
	}

	/** The sections in a language. */
	static List<Section> in(Locale language) {
		SampleSections words = new SampleSections(language);
		return List.of(words.summary(), words.audience(), words.goals(), words.budget(), words.followUp(), words.findings());
	}

	private String t(String english, String arabic) {
		return SampleDocuments.isArabic(language) ? arabic : english;
	}

	private RichText text(String english, String arabic) {
		return RichText.of(t(english, arabic));
	}

	private Cell cell(String english, String arabic) {
		return Cell.of(t(english, arabic));
	}

	private Cell toned(Tone tone, String english, String arabic) {
		return new Cell(List.of(text(english, arabic)), tone);
	}

	private Section summary() {
		return new Section("summary", t("Executive summary", "الملخص التنفيذي"), List.of(
				new Block.Tiles(List.of(
						new Tile(t("SAR 2,500,000", "2,500,000 ر.س"), t("Total budget", "إجمالي الميزانية"), Tone.PLAIN),
						new Tile(t("SAR 1,322,500", "1,322,500 ر.س"), t("Spent so far (52.9%)", "المنفق حتى الآن (52.9%)"),
								Tone.GOOD),
						new Tile("9,480", t("Paid orders, below target", "الطلبات المدفوعة، دون المستهدف"), Tone.WARNING),
						new Tile(t("2 of 7", "2 من 7"), t("Goals off track", "أهداف خارج المسار"), Tone.BAD))),
				new Block.Paragraph(text(
						"At the half-way point the store has taken 9,480 orders, 5% below plan, at a lower cost than "
								+ "planned.",
						"عند منتصف المدة سجّل المتجر 9,480 طلبًا، أي أقل من الخطة بنسبة 5%، وبتكلفة اكتساب أدنى من المخطط."),
						true),
				new Block.Paragraph(text(
						"Google Ads (Search) and WhatsApp Business carry the result; TikTok spends a fifth of "
								+ "the budget and brings few repeat customers. Moving SAR 120,000 from TikTok to WhatsApp "
								+ "before the Hajj gift season would close most of the gap.",
						"تحمل إعلانات Google Ads (البحث) وقناة WhatsApp Business معظم النتيجة، بينما يستهلك "
								+ "TikTok خُمس الميزانية ولا يجلب إلا قليلًا من العملاء المتكررين. ونقل 120,000 ر.س من "
								+ "TikTok إلى WhatsApp قبل موسم هدايا الحج يسدّ معظم الفجوة.")),
				new Block.Heading(2, t("What comes next", "ما يأتي بعد ذلك")),
				new Block.Bullets(List.of(
						text("Move SAR 120,000 to WhatsApp Business until 15 July.",
								"نقل 120,000 ر.س إلى WhatsApp Business حتى 15 يوليو."),
						text("Ask 800 buyers per city; see ", "سؤال 800 مشترٍ في كل مدينة؛ انظر ")
								.then(RichText.link(t("the goals", "الأهداف"), "#goals")).then(RichText.of(".")),
						text("Questions to ", "الأسئلة إلى ")
								.then(RichText.link("sara@nakhla.example", "mailto:sara@nakhla.example"))
								.then(text(" or ", " أو ")).then(RichText.code("@nakhla.store")).then(RichText.of(".")))),
				new Block.Paragraph(RichText.of(t("«جودة تُذاق وثقة تُكسب» هو شعار المتجر، ومعناه: quality you taste.",
						"The English slogan is “From our palm to your door”, and it stays as it is (نخلة).")))));
	}

	private Section audience() {
		return new Section("audience", t("Who we talk to", "من نخاطب"), List.of(
				new Block.Cards(List.of(
						new Card(t("Market", "السوق"), t("Families in large cities", "الأسر في المدن الكبرى"),
								List.of(text("They buy dates every month and want to know where they come from.",
										"تشتري التمور كل شهر وتريد أن تعرف مصدرها.")),
								List.of(fact("Size", "الحجم", "1.9 m households", "1.9 مليون أسرة"),
										fact("Need", "الاحتياج", "Healthy snacks, quick delivery",
												"وجبات صحية وتوصيل سريع"))),
						new Card(t("Audience", "الجمهور"), t("Families and those who advise them", "الأسر ومن يشير عليها"),
								List.of(text(
										"Doctors, cooks and parents’ groups speak about dates; who reaches them is believed.",
										"يتحدث الأطباء والطهاة ومجموعات الأمهات عن التمور، ومن يصل إليهم يُصدَّق.")),
								List.of(fact("Influence", "التأثير", "High", "مرتفع"))))),
				new Block.Cards(List.of(card("Reach", "الوصول"), card("Trust", "الثقة"), card("Order", "الطلب"))),
				new Block.Facts(List.of(
						fact("Addressable market (online dates and gifts)", "السوق المتاح (التمور والهدايا عبر الإنترنت)",
								"SAR 1.4 bn", "1.4 مليار ر.س"),
						fact("Yearly growth", "النمو السنوي", "18%", "18%"),
						fact("Main competitors", "أبرز المنافسين", "Bateel, Tamrah, Dates & More",
								"Bateel، تمرة، Dates & More"),
						fact("Position", "التموضع",
								"Traceable farm-to-door gift boxes, delivered in 48 hours in every city of the kingdom",
								"صناديق هدايا معلومة المصدر من المزرعة إلى الباب خلال 48 ساعة في كل مدن المملكة")))));
	}

	private Card card(String english, String arabic) {
		return new Card("", t(english, arabic), List.of(text("One sentence that says it.", "جملة واحدة تقول ذلك.")),
				List.of());
	}

	private Fact fact(String english, String arabic, String englishValue, String arabicValue) {
		return Fact.of(t(english, arabic), t(englishValue, arabicValue));
	}

	private Section goals() {
		List<Column> columns = List.of(new Column(t("No.", "الرقم"), ColumnKind.SHORT, 0.5),
				new Column(t("Goal", "الهدف"), ColumnKind.NAME, 2), new Column(t("Measure", "المقياس"), ColumnKind.TEXT),
				new Column(t("Target", "المستهدف"), ColumnKind.NUMBER), new Column(t("Due", "الموعد"), ColumnKind.SHORT),
				new Column(t("Status", "الحالة"), ColumnKind.SHORT));
		return new Section("goals", t("Goals", "الأهداف"), List.of(new Block.Table(
				t("Goals with their deadlines", "الأهداف ومواعيدها"),
				columns, List.of(
						goal("1", "Reach 20,000 paid orders in the first nine months",
								"بلوغ 20,000 طلب مدفوع خلال الأشهر التسعة الأولى",
								"Paid orders", "الطلبات المدفوعة", "20,000", toned(Tone.WARNING, "At risk", "معرّض للخطر")),
						goal("2", "Keep customer acquisition cost (CAC) under SAR 60",
								"إبقاء تكلفة اكتساب العميل (CAC) دون 60 ر.س", "CAC",
								"CAC", "60", toned(Tone.GOOD, "On track", "على المسار")),
						goal("3", "Win back 30% of first-time buyers within 60 days",
								"استعادة 30% من المشترين لأول مرة خلال 60 يومًا",
								"Repeat rate", "معدل التكرار", "30%", toned(Tone.BAD, "Off track", "خارج المسار")),
						goal("4", "Open the corporate gifting channel (B2B)", "فتح قناة هدايا الشركات (B2B)",
								"Signed accounts",
								"الحسابات الموقّعة", "40", toned(Tone.MUTED, "Not begun", "لم يبدأ"))))));
	}

	private Row goal(String number, String english, String arabic, String measure, String arabicMeasure, String target,
			Cell status) {
		return new Row(List.of(Cell.of(number), cell(english, arabic), cell(measure, arabicMeasure), Cell.of(target),
				cell("30 Sep 2026", "30 سبتمبر 2026"), status));
	}

	private Section budget() {
		List<Column> columns = List.of(new Column(t("Channel", "القناة"), ColumnKind.NAME, 1.4),
				new Column(t("Purpose", "الغرض"), ColumnKind.TEXT, 1.6),
				new Column(t("Budget", "الميزانية"), ColumnKind.NUMBER),
				new Column(t("Share", "الحصة"), ColumnKind.NUMBER), new Column(t("Spent", "المنفق"), ColumnKind.NUMBER),
				new Column(t("Left", "المتبقي"), ColumnKind.NUMBER));
		return new Section("budget", t("Channels and budget", "القنوات والميزانية"), List.of(
				new Block.Figure(SampleDrawings.bars(language), t("Paid orders per month", "الطلبات المدفوعة شهريًا")),
				new Block.Table("", columns, List.of(
						channel("Google Ads (Search)", "Google Ads (البحث)", "Demand capture, high intent",
								"التقاط الطلب ذي النية العالية",
								"620,000", "24.8%", "348,000", "272,000"),
						channel("Instagram & Snapchat", "Instagram و Snapchat", "Awareness, seasonal stories",
								"الوعي وقصص المواسم", "540,000",
								"21.6%", "331,000", "209,000"),
						channel("TikTok", "TikTok", "Reach under 30s", "الوصول إلى من هم دون الثلاثين", "450,000", "18%",
								"296,500", "153,500"),
						channel("Malls & events", "المولات والفعاليات", "Tasting, Hajj season", "التذوق وموسم الحج",
								"180,000", "7.2%", "20,000",
								"160,000")),
						Optional.of(
								new Row(List.of(cell("Total", "الإجمالي"), Cell.of(""), money("1,790,000"), Cell.of("71.6%"),
										money("995,500"), money("794,500")))))));
	}

	private Row channel(String english, String arabic, String purpose, String arabicPurpose, String budget, String share,
			String spent, String left) {
		return new Row(
				List.of(cell(english, arabic), cell(purpose, arabicPurpose), money(budget), Cell.of(share), money(spent),
						money(left)));
	}

	private Cell money(String amount) {
		return cell("SAR " + amount, amount + " ر.س");
	}

	private Section followUp() {
		List<Column> columns = List.of(new Column(t("Indicator", "المؤشر"), ColumnKind.NAME, 1.5),
				new Column(t("Target", "المستهدف"), ColumnKind.NUMBER), new Column(t("Actual", "الفعلي"), ColumnKind.NUMBER),
				new Column(t("Deviation", "الانحراف"), ColumnKind.NUMBER),
				new Column(t("Status", "الحالة"), ColumnKind.SHORT),
				new Column(t("Correction", "التصحيح"), ColumnKind.TEXT, 1.5));
		return new Section("follow-up", t("Follow-up", "المتابعة"), List.of(
				new Block.Heading(2, t("After the second quarter", "بعد الربع الثاني")),
				new Block.Table(t("Indicators", "المؤشرات"), columns, List.of(
						new Row(List.of(new Cell(text("Paid orders", "الطلبات المدفوعة").then(RichText.of(" "))
								.then(RichText.muted(t("(higher is better)", "(الأعلى أفضل)")))), Cell.of("10,000"),
								Cell.of("9,480"),
								toned(Tone.WARNING, "\u200E−5.2%", "\u200E−5.2%"),
								toned(Tone.WARNING, "At risk", "معرّض للخطر"),
								cell("March peak lower than forecast", "ذروة مارس أقل من التوقع"))),
						new Row(List.of(cell("Revenue", "الإيرادات"), money("2,450,000"), money("2,512,300"),
								toned(Tone.GOOD, "\u200E+2.5%", "\u200E+2.5%"), toned(Tone.GOOD, "On track", "على المسار"),
								new Cell(List.of(text("Larger baskets in Ramadan", "سلال أكبر في رمضان"),
										text("Keep the gift boxes", "إبقاء صناديق الهدايا")), Tone.PLAIN))),
						new Row(List.of(cell("Return on ad spend (ROAS)", "العائد على الإنفاق الإعلاني (ROAS)"),
								Cell.of("4.0×"),
								Cell.of("—"), Cell.of("—"), toned(Tone.MUTED, "Not measured", "لم يُقَس"),
								new Cell(List.of(), Tone.PLAIN))))),
				new Block.Heading(3, t("Who checks it", "من يتحقق منها")),
				new Block.Paragraph(text("Sara reads the figures on the first Sunday of each month.",
						"تقرأ سارة الأرقام في الأحد الأول من كل شهر."))));
	}

	private Section findings() {
		return new Section("findings", t("Findings and recommendations", "النتائج والتوصيات"), List.of(
				callout(Tone.BAD, "Repeat rate is 37% below target", "معدل التكرار أقل من المستهدف بنسبة 37%", "High",
						"مرتفعة",
						"19% against 30%; only 4,100 of 9,480 buyers gave WhatsApp consent.",
						"19% مقابل 30%؛ ولم يوافق على رسائل WhatsApp سوى 4,100 من 9,480 مشتريًا."),
				callout(Tone.WARNING, "Goal 4 has no task before 15 July", "لا توجد مهمة للهدف 4 قبل 15 يوليو", "Medium",
						"متوسطة",
						"40 accounts in one month is not realistic: the sales cycle is 6–8 weeks.",
						"توقيع 40 حسابًا في شهر واحد غير واقعي: دورة البيع 6–8 أسابيع."),
				callout(Tone.GOOD, "The figures are complete", "الأرقام مكتملة", "Good", "جيدة",
						"All seven indicators were measured.",
						"قيست المؤشرات السبعة كلها."),
				callout(Tone.MUTED, "The brand survey has no sample size", "استبيان العلامة بلا حجم عينة", "Low", "منخفضة",
						"The baseline comes from 210 answers (±2.7 points).", "جاء خط الأساس من 210 إجابات (±2.7 نقطة)."),
				callout(Tone.PLAIN, "A note", "ملاحظة", "None", "لا شيء", "This is only a note.", "هذه ملاحظة فقط.")));
	}

	private Block callout(Tone tone, String english, String arabic, String severity, String arabicSeverity, String evidence,
			String arabicEvidence) {
		RichText title = text(english + "  ", arabic + "  ")
				.then(RichText.muted(t("Severity: " + severity, "الخطورة: " + arabicSeverity)));
		return new Block.Callout(title, tone,
				List.of(RichText.strong(t("Evidence: ", "الدليل: ")).then(text(evidence, arabicEvidence)),
						RichText.strong(t("Action: ", "الإجراء: "))
								.then(text("Decide in the next review.", "القرار في المراجعة القادمة."))
								.then(RichText.muted(t(" (Owner: Omar)", " (المسؤول: عمر)")))));
	}
}
