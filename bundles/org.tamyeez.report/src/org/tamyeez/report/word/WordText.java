package org.tamyeez.report.word;

import java.math.BigInteger;
import java.text.Bidi;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.tamyeez.report.document.ReadingDirection;
import org.tamyeez.report.document.ReportDocument;
import org.tamyeez.report.document.RichText;
import org.tamyeez.report.document.RichText.Emphasis;
import org.tamyeez.report.document.RichText.Span;
import org.tamyeez.report.font.CleanText;
import org.tamyeez.report.style.ColourRole;

/**
 * Puts text into paragraphs. Word asks of each run whether it is read from the right, so that runs are split where the
 * direction changes; and it asks of each paragraph, so that an English sentence in an Arabic report says so.
 */
final class WordText {

	private static final Pattern SAFE_LINK = Pattern.compile("(?i)(https?://|mailto:|#).*");

	private final ReportDocument document;
	private final Optional<Integer> size;

	WordText(ReportDocument document) {
		this(document, Optional.empty());
	}

	private WordText(ReportDocument document, Optional<Integer> size) {
		this.document = document;
		this.size = size;
	}

	/** The same, in letters of another size than that of the style, in half points. */
	WordText sized(int halfPoints) {
		return new WordText(document, Optional.of(halfPoints));
	}

	/** Adds a text to a paragraph that is still empty. */
	void write(RichText text, XWPFParagraph paragraph) {
		write(text, paragraph, Optional.empty());
	}

	/** Adds a text in a colour of its own. */
	void write(RichText text, XWPFParagraph paragraph, Optional<ColourRole> colour) {
		ReadingDirection direction = text.direction(document.direction());
		if (direction != document.direction()) {
			setDirection(paragraph, direction);
		}
		for (Span span : text.spans()) {
			span(span, paragraph, direction, colour);
		}
	}

	/** Adds plain text in the style of its paragraph. */
	void write(String text, XWPFParagraph paragraph) {
		write(RichText.of(text), paragraph);
	}

	private static void setDirection(XWPFParagraph paragraph, ReadingDirection direction) {
		CTPPr properties = paragraph.getCTP().isSetPPr() ? paragraph.getCTP().getPPr() : paragraph.getCTP().addNewPPr();
		properties.addNewBidi().setVal(direction.isRightToLeft());
	}

	private void span(Span span, XWPFParagraph paragraph, ReadingDirection direction, Optional<ColourRole> colour) {
		String text = CleanText.of(span.text());
		Optional<String> link = span.link().filter(address -> SAFE_LINK.matcher(address).matches());
		if (link.isPresent()) {
			link(text, link.get(), paragraph, direction);
			return;
		}
		ReadingDirection own = span.direction().orElse(direction);
		Optional<ColourRole> ink = span.emphasis() == Emphasis.MUTED ? Optional.of(ColourRole.MUTED) : colour;
		Bidi bidi = new Bidi(text, own.isRightToLeft() ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
		int start = 0;
		while (start < text.length()) {
			int end = runEnd(text, bidi, start);
			boolean fromRight = isFromRight(text.substring(start, end), bidi, start, own);
			format(paragraph.createRun(), text.substring(start, end), fromRight, span.emphasis() == Emphasis.STRONG, ink);
			start = end;
		}
	}

	/** Numbers and signs go with the letters before them, so that few runs are made. */
	private static int runEnd(String text, Bidi bidi, int start) {
		int end = start;
		Optional<Boolean> direction = Optional.empty();
		while (end < text.length()) {
			int character = text.codePointAt(end);
			if (Character.isLetter(character)) {
				boolean fromRight = bidi.getLevelAt(end) % 2 == 1;
				if (direction.isPresent() && direction.get() != fromRight) {
					return end;
				}
				direction = Optional.of(fromRight);
			}
			end += Character.charCount(character);
		}
		return end;
	}

	private static boolean isFromRight(String run, Bidi bidi, int start, ReadingDirection otherwise) {
		for (int i = 0; i < run.length(); i++) {
			if (Character.isLetter(run.codePointAt(i))) {
				return bidi.getLevelAt(start + i) % 2 == 1;
			}
		}
		return otherwise.isRightToLeft();
	}

	private void link(String text, String address, XWPFParagraph paragraph, ReadingDirection direction) {
		if (address.startsWith("#")) {
			CTHyperlink link = paragraph.getCTP().addNewHyperlink();
			link.setAnchor(bookmark(address.substring(1)));
			XWPFHyperlinkRun run = new XWPFHyperlinkRun(link, link.addNewR(), paragraph);
			format(run, text, direction.isRightToLeft(), false, Optional.empty());
		} else {
			XWPFHyperlinkRun run = paragraph.createHyperlinkRun(address);
			run.setStyle("Hyperlink");
			format(run, text, direction.isRightToLeft(), false, Optional.empty());
		}
	}

	/** The name of a section's bookmark: letters, digits and underscores only. */
	static String bookmark(String section) {
		return "_" + section.replaceAll("[^\\p{Alnum}]", "_");
	}

	private void format(XWPFRun run, String text, boolean fromRight, boolean bold, Optional<ColourRole> colour) {
		String[] lines = text.split("\\R", -1);
		for (int i = 0; i < lines.length; i++) {
			if (i > 0) {
				run.addBreak();
			}
			run.setText(lines[i], i);
		}
		colour.ifPresent(role -> run.setColor(WordStyles.colour(document, role)));
		CTRPr properties = run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
		if (bold) {
			properties.addNewB();
			properties.addNewBCs();
		}
		size.map(Integer::longValue).map(BigInteger::valueOf).ifPresent(points -> {
			properties.addNewSz().setVal(points);
			properties.addNewSzCs().setVal(points);
		});
		if (fromRight) {
			properties.addNewRtl();
		}
	}
}
