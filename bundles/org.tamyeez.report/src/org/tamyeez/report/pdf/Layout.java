package org.tamyeez.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tamyeez.report.document.ReadingDirection;
import org.tamyeez.report.document.ReportDocument;
import org.tamyeez.report.document.RichText;
import org.tamyeez.report.document.RichText.Span;
import org.tamyeez.report.pdf.file.Marking;
import org.tamyeez.report.pdf.file.PdfFile;
import org.tamyeez.report.pdf.file.Tag;
import org.tamyeez.report.pdf.text.Line;
import org.tamyeez.report.pdf.text.LineSetter;
import org.tamyeez.report.pdf.text.LineSetter.Extent;
import org.tamyeez.report.pdf.text.Link;
import org.tamyeez.report.pdf.text.StyledSpan;
import org.tamyeez.report.pdf.text.TextStyle;
import org.tamyeez.report.style.ColourRole;

/**
 * What all parts of a report are laid out with.
 *
 * @param document the report
 * @param file     the file it goes into
 * @param lines    breaks paragraphs
 * @param colours  the colours
 * @param type     how the kinds of text look
 * @param area     the part of a page that is written on
 */
record Layout(ReportDocument document, PdfFile file, LineSetter lines, Colours colours, Typography type, PageArea area) {

	/** The same for pages with other margins. */
	Layout on(PageArea other) {
		return new Layout(document, file, lines, colours, type, other);
	}

	/** A paragraph that stands where lines of the report begin, in its own direction. */
	TextBlock block(RichText text, Look look, Box box, Marking marking) {
		return block(text, look, box, area.start(), marking);
	}

	/** A paragraph of plain text that stands where lines of the report begin. */
	TextBlock block(String text, Look look, Box box, Marking marking) {
		return block(RichText.of(text), look, box, marking);
	}

	/** A paragraph. */
	TextBlock block(RichText text, Look look, Box box, Alignment alignment, Marking marking) {
		ReadingDirection direction = text.direction(area.direction());
		if (marking instanceof Tag tag && direction != area.direction()) {
			tag.language(direction.isRightToLeft() ? "ar" : "en");
		}
		return new TextBlock(lines.set(spans(text, look.style()), box.width(), order(text)), look, box, alignment, marking);
	}

	/** A line that is cut short where it is too long. */
	TextBlock line(String text, Look look, Box box, Alignment alignment, Marking marking) {
		Line line = lines.setOne(StyledSpan.of(text, look.style()), box.width(), order(RichText.of(text)));
		return new TextBlock(List.of(line), look, box, alignment, marking);
	}

	/** How much room a paragraph wants. */
	Extent extent(RichText text, Look look) {
		return lines.extent(spans(text, look.style()), order(text));
	}

	/**
	 * The order in which the words of a paragraph stand. Digits and signs alone, such as a telephone number or a deviation,
	 * stand as they were typed: from the left.
	 */
	private ReadingDirection order(RichText text) {
		boolean digits = text.plain().codePoints().anyMatch(Character::isDigit);
		return text.direction(digits ? ReadingDirection.LEFT_TO_RIGHT : area.direction());
	}

	private List<StyledSpan> spans(RichText text, TextStyle style) {
		List<StyledSpan> spans = new ArrayList<>();
		for (Span span : text.spans()) {
			TextStyle own = switch (span.emphasis()) {
				case NONE -> style;
				case STRONG -> style.heavy();
				case MUTED -> style.light().in(colours.of(ColourRole.MUTED));
			};
			Optional<Link> link = span.link().map(address -> new Link(address, span.text(), true)).filter(file::leads);
			spans.add(new StyledSpan(span.text(), link.isPresent() ? own.in(colours.of(ColourRole.PRIMARY)) : own, link,
					span.direction()));
		}
		return spans;
	}
}
