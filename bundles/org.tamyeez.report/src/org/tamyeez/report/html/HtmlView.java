package org.tamyeez.report.html;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.tamyeez.report.document.Block;
import org.tamyeez.report.document.Block.Column;
import org.tamyeez.report.document.Block.Table;
import org.tamyeez.report.document.Cover;
import org.tamyeez.report.document.Picture;
import org.tamyeez.report.document.ReportDocument;
import org.tamyeez.report.document.RichText;
import org.tamyeez.report.document.Section;
import org.tamyeez.report.document.Tone;
import org.tamyeez.report.drawing.Palette;
import org.tamyeez.report.drawing.SvgWriter;
import org.tamyeez.report.font.CleanText;

/** What the templates ask while they write a page. One view writes one page. */
public final class HtmlView {

	/** Anything else, such as a script, would not lead anywhere that a reader wants to go. */
	private static final Pattern SAFE_LINK = Pattern.compile("(?i)(https?://|mailto:|#).*");

	private final ReportDocument document;
	private final PageStyle style;
	private final SvgWriter drawings;
	private int figures;

	/** A view for a page with a document. */
	public HtmlView(ReportDocument document) {
		this.document = document;
		style = new PageStyle(document.style());
		drawings = new SvgWriter(new Palette(document.style()), style.fontFamily());
	}

	/** What is shown. */
	public ReportDocument document() {
		return document;
	}

	/** The style sheet with fonts inside. */
	public String css() {
		return style.css();
	}

	/** A text that is fit for a page. */
	public String clean(String text) {
		return CleanText.of(text);
	}

	/** The direction of a paragraph. */
	public String direction(RichText text) {
		return text.direction(document.direction()).keyword();
	}

	/** Where a span leads, if anywhere safe. */
	public Optional<String> link(RichText.Span span) {
		return span.link().filter(link -> SAFE_LINK.matcher(link).matches());
	}

	/** Whether a block stands below a heading of its section, and not right below the title. */
	public boolean isBelowHeading(Section section, Block block) {
		return section.blocks().stream().takeWhile(before -> before != block).anyMatch(Block.Heading.class::isInstance);
	}

	/** The class of a column's cells. */
	public String kind(Column column) {
		return column.kind().name().toLowerCase(Locale.ROOT);
	}

	/** The class of what has a tone. */
	public String tone(Tone tone) {
		return tone.name().toLowerCase(Locale.ROOT);
	}

	/** A sign beside the colour of a tone; the words say the same, so that it is hidden from screen readers. */
	public String sign(Tone tone) {
		String shape = switch (tone) {
			case PLAIN -> "";
			case GOOD -> "<circle cx=\"5\" cy=\"5\" r=\"4\"/>";
			case WARNING -> "<path d=\"M5 .8 9.4 9H.6z\"/>";
			case BAD -> "<path d=\"M1 1h8v8H1z\"/>";
			case MUTED -> "<circle cx=\"5\" cy=\"5\" r=\"3.4\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.4\"/>";
		};
		return shape.isEmpty() ? ""
				: "<svg class=\"sign\" viewBox=\"0 0 10 10\" aria-hidden=\"true\" fill=\"currentColor\">" + shape + "</svg>";
	}

	/** How wide each column of a table is, as parts of 1. */
	public List<Double> shares(Table table) {
		double all = table.columns().stream().mapToDouble(Column::weight).sum();
		return table.columns().stream().map(column -> column.weight() / all).toList();
	}

	/** A part of 1 as CSS writes it. */
	public String percent(double share) {
		return String.format(Locale.ROOT, "%.1f%%", share * 100);
	}

	/** A figure's drawing. */
	public String svg(Block.Figure figure) {
		figures++;
		return drawings.write(figure.drawing(), "figure-" + figures);
	}

	/** How the cover looks. */
	public String coverKind() {
		return document.cover().isEmpty() ? "none" : document.style().cover().name().toLowerCase(Locale.ROOT);
	}

	/** The logo as an address that holds the picture itself. */
	public Optional<String> logo() {
		return document.cover().flatMap(Cover::logo).map(HtmlView::data);
	}

	private static String data(Picture picture) {
		return "data:" + picture.mediaType() + ";base64," + Base64.getEncoder().encodeToString(picture.bytes());
	}
}
