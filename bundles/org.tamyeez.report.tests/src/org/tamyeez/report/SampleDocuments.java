package org.tamyeez.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.tamyeez.report.document.Block;
import org.tamyeez.report.document.Cover;
import org.tamyeez.report.document.Fact;
import org.tamyeez.report.document.ReportDocument;
import org.tamyeez.report.document.ReportDocument.Labels;
import org.tamyeez.report.document.Section;
import org.tamyeez.report.style.ColourRole;
import org.tamyeez.report.style.HouseStyle;
import org.tamyeez.report.style.HouseStyle.CoverKind;
import org.tamyeez.report.words.Digits;

/**
 * Reports in both languages that have every kind of block and the texts that formats get wrong most easily: mixed
 * directions, over-long words, rare signs, markup and formulas that must stay text. All firms and people are invented.
 */
public final class SampleDocuments {

	/** The languages of reports. */
	public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, new Locale("ar"));

	/** A web address that is wider than a page. */
	public static final String LONG_ADDRESS = "https://nakhla.example/ar/campaigns/2026/ramadan?utm_source=instagram"
			+ "&utm_medium=story&utm_campaign=gift-boxes-for-every-family-in-riyadh-and-jeddah&utm_content=version-b-with-dates";
	/** A word without any place to break it, wider than a page. */
	public static final String LONG_WORD = "Donaudampfschifffahrtsgesellschaftskapitän".repeat(4);
	/** An Arabic word without any place to break it, wider than a page. */
	public static final String LONG_ARABIC_WORD = "أفاستسقيناكموهاوسيستعملونها".repeat(8);
	/** Text with signs that few fonts or none have. */
	public static final String RARE_SIGNS = "🎉 Launch 🚀👨‍👩‍👧 day ✅ 𝗕𝗼𝗹𝗱 ① ½ → ∑ 你好 \uE000 \u20C1 Привет Ωμέγα שלום ﷺ ﷼";
	/** Text that is something else to a careless format. */
	public static final List<String> MARKUP = List.of("<script>alert('x')</script> & \"quotes\" &amp; <b>bold</b>",
			"=1+1", "+966 55 123 4567", "-5%", "@SUM(A1:A9)", "# no heading", "* no point", "| no | table |",
			"[no](javascript:alert(1))", "${title} {0} %s \\ ` _no_ **no**", "BEGIN:VCALENDAR; a, b\\n");
	/** Text with characters that XML forbids. */
	public static final String FORBIDDEN_CHARACTERS = "a\u0000b\u0001c\u001Bd\uD800e\uDC00f\uFFFEg";

	private static final LocalDate DATE = LocalDate.of(2026, 7, 5);

	private SampleDocuments() {
	}

	/** A report with every kind of block and ordinary texts. */
	public static ReportDocument everyBlock(Locale language) {
		return everyBlock(language, HouseStyle.STANDARD);
	}

	/** The report with every kind of block in a style of a house. */
	public static ReportDocument everyBlock(Locale language, HouseStyle style) {
		return document(language, style, Optional.empty(), SampleSections.in(language));
	}

	/** The report with every kind of block, with another kind of cover and other colours. */
	public static ReportDocument covered(Locale language, CoverKind cover, Map<ColourRole, String> colours) {
		HouseStyle standard = HouseStyle.STANDARD;
		return everyBlock(language, new HouseStyle("sample", colours, Optional.empty(), Optional.empty(), cover,
				standard.header(), standard.footer(), List.of(), standard.tables()));
	}

	/** The report with every kind of block, marked as a draft. */
	public static ReportDocument draft(Locale language) {
		return document(language, HouseStyle.STANDARD, Optional.of(isArabic(language) ? "مسودة" : "Draft"),
				SampleSections.in(language));
	}

	/** A report with hard texts in every kind of block. */
	public static ReportDocument hardTexts(Locale language) {
		return document(language, HouseStyle.STANDARD, Optional.empty(), HardTextSections.in(language));
	}

	/** A report without cover and sections. */
	public static ReportDocument empty(Locale language) {
		return bare(language, List.of());
	}

	/** A report without cover, with one section of the given blocks. */
	public static ReportDocument of(Locale language, Block... blocks) {
		String title = isArabic(language) ? "القسم" : "Section";
		return bare(language, List.of(new Section("only", title, List.of(blocks))));
	}

	/** A report that has the sections of the usual one so many times, for measuring. */
	public static ReportDocument large(Locale language, int times) {
		List<Section> sections = new ArrayList<>();
		for (int i = 1; i <= times; i++) {
			for (Section section : SampleSections.in(language)) {
				sections.add(new Section(section.id() + i, section.title() + " " + i, section.blocks()));
			}
		}
		return document(language, HouseStyle.STANDARD, Optional.empty(), sections);
	}

	/** Whether a language is Arabic. */
	static boolean isArabic(Locale language) {
		return "ar".equals(language.getLanguage());
	}

	private static ReportDocument bare(Locale language, List<Section> sections) {
		Labels usual = labels(language);
		Labels labels = new Labels(usual.contents(), usual.page(), usual.skip(), usual.continued(), usual.more(),
				usual.digits(), "", "");
		return new ReportDocument(title(language), kind(language), "", "", language, DATE, Optional.empty(), labels,
				Optional.empty(), sections, HouseStyle.STANDARD);
	}

	private static ReportDocument document(Locale language, HouseStyle style, Optional<String> draft,
			List<Section> sections) {
		boolean arabic = isArabic(language);
		return new ReportDocument(title(language), kind(language), arabic ? "سارة العتيبي" : "Sara Al-Otaibi",
				arabic ? "شركة الواحة للأغذية" : "Al-Waha Foods Company", language, DATE, draft, labels(language),
				Optional.of(cover(language)), sections, style);
	}

	private static String title(Locale language) {
		return isArabic(language) ? "إطلاق متجر «نخلة» الإلكتروني للتمور الفاخرة"
				: "Launch of the “Nakhla” premium dates online store";
	}

	private static String kind(Locale language) {
		return isArabic(language) ? "تقرير الخطة التسويقية للعميل" : "Marketing plan, report for the client";
	}

	private static Labels labels(Locale language) {
		return isArabic(language)
				? new Labels("المحتويات", "صفحة {0} من {1}", "إلى النص", "تتمة", "و{0} غيرها", Digits.WESTERN,
						"تقرير الخطة التسويقية للعميل",
						"شركة الواحة للأغذية · إطلاق متجر «نخلة»")
				: new Labels("Contents", "Page {0} of {1}", "Skip to the text", "continued", "and {0} more", Digits.WESTERN,
						"Marketing plan, report for the client", "Al-Waha Foods Company · Launch of “Nakhla”");
	}

	private static Cover cover(Locale language) {
		boolean arabic = isArabic(language);
		List<Fact> facts = arabic
				? List.of(Fact.of("الجهة", "شركة الواحة للأغذية"), Fact.of("الفترة", "1 يناير – 30 سبتمبر 2026"),
						Fact.of("المسؤول", "سارة العتيبي"), Fact.of("الإصدار", "2.1"), Fact.of("الحالة", "معتمدة"),
						Fact.of("تاريخ التقرير", "5 يوليو 2026"))
				: List.of(Fact.of("Organisation", "Al-Waha Foods Company"),
						Fact.of("Period", "1 January – 30 September 2026"), Fact.of("Owner", "Sara Al-Otaibi"),
						Fact.of("Version", "2.1"), Fact.of("Status", "Approved"), Fact.of("Report date", "5 July 2026"));
		return new Cover(kind(language), title(language), Optional.of(title(arabic ? Locale.ENGLISH : new Locale("ar"))),
				facts, Optional.of(SampleDrawings.logo(arabic ? "شعار شركة الواحة" : "Logo of Al-Waha")));
	}
}
