package org.tamyeez.report;

import java.util.ArrayList;
import java.util.Collections;
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

/** Sections of texts that are hard to show, in every kind of block. */
final class HardTextSections {

	private static final List<String> MIXED = List.of(
			"أبجد هوز حطي كلمن سعفص قرشت ثخذ ضظغ – ججج ححح خخخ ببب تتت ثثث ننن ييي ففف ققق",
			"لا لأ لإ لآ ألا الله بلا سلام الإسلام للأسف – ﷺ — كـــتاب هـ",
			"مُعَلِّمٌ قَالَ: «إِنَّ الْعِلْمَ نُورٌ»، طلبًا، قليلًا، سجّل، خُمس، يُهدَّد، شيئًا، مبدأً",
			"الميزانية 2,500,000 ر.س (18%) بزيادة +2.5% أو −5.2% والنطاق 10–20 و 3/4 و 12:30",
			"أرقام عربية: ٢٬٥٠٠٬٠٠٠ و ١٨٫٥٪ والتاريخ ٥ يوليو ٢٠٢٦ م و ٢٠٢٦/٠٧/٠٥",
			"حملة Google Ads (Search & Display) على YouTube، ثم Instagram/Facebook (Meta).",
			"الرابط https://nakhla.example/ar?utm_source=x&id=12 والهاتف +966 55 123 4567 والبريد info@nakhla.example",
			"[أقواس] {متداخلة (داخل «علامات»)} \"اقتباس\" ؟ ، ؛ ! … % ٪ # @ / \\ | = + × ÷ < >",
			"فارسی: گچپژ می‌خواهم کتاب‌ها – اردو: ٹڈڑ ے ھ – كشميري: ۆ",
			"English paragraph with (نخلة) عبارة عربية inside, 25% and a number 1,234.");

	private final Locale language;

	private HardTextSections(Locale language) {
		this.language = language;
	}

	/** The sections in a language. */
	static List<Section> in(Locale language) {
		HardTextSections texts = new HardTextSections(language);
		return List.of(texts.mixed(), texts.longWords(), texts.strange(), texts.tallRows(), texts.empty());
	}

	private String t(String english, String arabic) {
		return SampleDocuments.isArabic(language) ? arabic : english;
	}

	private Section mixed() {
		List<Block> blocks = new ArrayList<>();
		MIXED.forEach(line -> blocks.add(new Block.Paragraph(RichText.of(line))));
		blocks.add(new Block.Paragraph(RichText.of(t("Accounts: ", "الحسابات: ")).then(RichText.code("@nakhla_store"))
				.then(RichText.of(t(", ", "، "))).then(RichText.code("@nakhla.gifts!")).then(RichText.of(t(" and ", " و")))
				.then(RichText.code("+966 55 123 4567")).then(RichText.of("."))));
		blocks.add(new Block.Paragraph(RichText.code("@nakhla_store").then(RichText.of(" هو حساب المتجر (الرسمي)."))));
		blocks.add(new Block.Bullets(MIXED.stream().map(RichText::of).toList()));
		return new Section("mixed", t("Mixed directions", "اتجاهات مختلطة (Mixed)"), blocks);
	}

	private Section longWords() {
		List<Column> columns = List.of(new Column(t("Name", "الاسم"), ColumnKind.NAME), new Column("", ColumnKind.TEXT),
				new Column(t("Amount", "المبلغ"), ColumnKind.NUMBER));
		return new Section("long", SampleDocuments.LONG_WORD.substring(0, 60), List.of(
				new Block.Paragraph(RichText.of(SampleDocuments.LONG_ADDRESS)),
				new Block.Paragraph(RichText.link(SampleDocuments.LONG_ADDRESS, SampleDocuments.LONG_ADDRESS)),
				new Block.Paragraph(RichText.of(SampleDocuments.LONG_WORD)),
				new Block.Paragraph(RichText.of(SampleDocuments.LONG_ARABIC_WORD)),
				new Block.Tiles(List.of(new Tile("1,234,567,890,123,456,789 SAR", SampleDocuments.LONG_WORD, Tone.BAD),
						new Tile("0", "", Tone.MUTED))),
				new Block.Cards(List.of(
						new Card(SampleDocuments.LONG_WORD, SampleDocuments.LONG_WORD, List.of(),
								List.of(Fact.of(SampleDocuments.LONG_WORD, SampleDocuments.LONG_WORD))),
						new Card("", SampleDocuments.LONG_ARABIC_WORD, List.of(RichText.of(SampleDocuments.LONG_ADDRESS)),
								List.of()))),
				new Block.Facts(List.of(Fact.of(SampleDocuments.LONG_WORD, SampleDocuments.LONG_WORD))),
				new Block.Callout(RichText.of(SampleDocuments.LONG_WORD), Tone.WARNING,
						List.of(RichText.of(SampleDocuments.LONG_ARABIC_WORD))),
				new Block.Table("", columns, List.of(new Row(List.of(Cell.of(SampleDocuments.LONG_WORD),
						Cell.of(SampleDocuments.LONG_ADDRESS), Cell.of("1,234,567,890,123.00"))))),
				wide()));
	}

	/** A budget by months, with more columns than a page has room for at the usual size. */
	private Block wide() {
		List<Column> columns = new ArrayList<>();
		columns.add(new Column(t("Channel", "القناة"), ColumnKind.NAME));
		for (int month = 1; month <= 12; month++) {
			columns.add(new Column(t("M", "ش") + month, ColumnKind.NUMBER));
		}
		columns.add(new Column(t("Total", "الإجمالي"), ColumnKind.NUMBER));
		List<Cell> cells = new ArrayList<>();
		cells.add(Cell.of("Instagram"));
		cells.addAll(Collections.nCopies(12, Cell.of("120,500")));
		cells.add(Cell.of("1,446,000"));
		return new Block.Table(t("Budget by month", "الميزانية بحسب الشهر"), columns, List.of(new Row(cells)),
				Optional.of(new Row(cells)));
	}

	private Section strange() {
		List<RichText> markup = SampleDocuments.MARKUP.stream().map(RichText::of).toList();
		return new Section("strange", SampleDocuments.MARKUP.get(0), List.of(
				new Block.Paragraph(RichText.of(SampleDocuments.RARE_SIGNS)),
				new Block.Paragraph(RichText.of("🎉")),
				new Block.Paragraph(RichText.of(SampleDocuments.FORBIDDEN_CHARACTERS)),
				new Block.Paragraph(RichText.of("One line\nand another\r\nand a tab\there")),
				new Block.Bullets(markup),
				new Block.Paragraph(RichText.link("javascript", "javascript:alert(1)").then(RichText.of(" "))
						.then(RichText.link("file", "file:///etc/passwd")).then(RichText.of(" "))
						.then(RichText.link("broken", "http://[broken")).then(RichText.of(" "))
						.then(RichText.link("nowhere", "#nowhere")).then(RichText.of(" "))
						.then(RichText.link("عربي", "https://nakhla.example/تمور"))),
				new Block.Callout(markup.get(0), Tone.BAD, markup),
				new Block.Table(SampleDocuments.MARKUP.get(0),
						List.of(new Column(SampleDocuments.MARKUP.get(1), ColumnKind.NAME),
								new Column(SampleDocuments.RARE_SIGNS, ColumnKind.TEXT)),
						SampleDocuments.MARKUP.stream()
								.map(text -> new Row(List.of(Cell.of(text), Cell.of(text)))).toList())));
	}

	private Section tallRows() {
		String sentence = t("Every sentence of this cell is needed, and there are many of them. ",
				"كل جملة في هذه الخلية لازمة، وهي كثيرة. ");
		List<Column> columns = List.of(new Column(t("Name", "الاسم"), ColumnKind.NAME),
				new Column(t("Text", "النص"), ColumnKind.TEXT, 3), new Column(t("Date", "التاريخ"), ColumnKind.SHORT));
		Row low = new Row(List.of(Cell.of(t("Short", "قصير")), Cell.of("—"), Cell.of("5/7/2026")));
		Row tall = new Row(List.of(Cell.of(t("Long", "طويل")), Cell.of(sentence.repeat(180)), Cell.of("5/7/2026")));
		return new Section("tall", t("Rows higher than a page", "صفوف أعلى من صفحة"), List.of(
				new Block.Table(t("Tall rows", "صفوف طويلة"), columns, List.of(low, tall, low), Optional.of(low)),
				new Block.Callout(RichText.of(t("Long", "طويل")), Tone.WARNING, List.of(RichText.of(sentence.repeat(120)))),
				new Block.Cards(List.of(
						new Card(t("One", "واحد"), t("Long", "طويل"), List.of(RichText.of(sentence.repeat(60))),
								List.of(Fact.of("Fact", sentence.repeat(60)))),
						new Card(t("Two", "اثنان"), t("Short", "قصير"), List.of(), List.of(Fact.of("Fact", "Value"))))),
				new Block.Facts(List.of(Fact.of(t("Long", "طويل"), sentence.repeat(120))))));
	}

	private Section empty() {
		return new Section("empty", t("Hardly anything", "لا شيء تقريبًا"), List.of(new Block.Paragraph(RichText.of("")),
				new Block.Paragraph(RichText.of("   ")), new Block.Bullets(List.of(RichText.of(""))),
				new Block.Facts(List.of(Fact.of("", ""))),
				new Block.Tiles(List.of(new Tile("—", "", Tone.MUTED))),
				new Block.Cards(List.of(new Card("", "", List.of(), List.of()))),
				new Block.Callout(RichText.of(""), Tone.PLAIN, List.of()),
				new Block.Table("", List.of(new Column("", ColumnKind.NAME), new Column("", ColumnKind.NUMBER)), List.of()),
				new Block.Table("", List.of(), List.of()), new Block.Heading(3, "")));
	}
}
