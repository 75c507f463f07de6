package org.tamyeez.report.pdf;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;

import org.tamyeez.report.document.ReadingDirection;
import org.tamyeez.report.document.ReportDocument.Labels;
import org.tamyeez.report.pdf.file.Artifact;
import org.tamyeez.report.pdf.file.Canvas;
import org.tamyeez.report.pdf.file.PdfFile;
import org.tamyeez.report.pdf.text.Line;
import org.tamyeez.report.pdf.text.StyledSpan;
import org.tamyeez.report.pdf.text.TextStyle;
import org.tamyeez.report.style.ColourRole;

/** Draws what every page has: the lines at its edges with its number, and the mark of a draft. */
final class Furniture {

	private static final double HEADER_TOP = 28;
	private static final double FOOTER_TOP = PdfFile.HEIGHT - 40;
	private static final double RULE_GAP = 5;
	private static final double HAIRLINE = 0.6;
	private static final double NUMBER = 140;
	private static final double LARGEST_MARK = 130;
	private static final double MARK_WIDTH = 480;
	private static final double SLOPE = 40;

	private final Layout layout;

	Furniture(Layout layout) {
		this.layout = layout;
	}

	/** The lines at the top and at the foot of a page. */
	void edges(Canvas canvas) {
		Labels labels = layout.document().labels();
		Look look = layout.type().small();
		Box box = layout.area().box();
		if (!labels.header().isBlank()) {
			layout.line(labels.header(), look, box, layout.area().start(), Artifact.HEADER).paint(canvas, HEADER_TOP);
			rule(canvas, Artifact.HEADER, HEADER_TOP + look.leading() + RULE_GAP - 2);
		}
		rule(canvas, Artifact.FOOTER, FOOTER_TOP - RULE_GAP);
		if (!labels.footer().isBlank()) {
			layout.line(labels.footer(), look, layout.area().part(0, box.width() - NUMBER), layout.area().start(),
					Artifact.FOOTER).paint(canvas, FOOTER_TOP);
		}
		String number = new MessageFormat(labels.page(), Locale.ROOT).format(
				new Object[] { labels.number(canvas.pageIndex() + 1), labels.number(layout.file().pageCount()) });
		layout.line(number, look, layout.area().part(box.width() - NUMBER, NUMBER), layout.area().end(), Artifact.FOOTER)
				.paint(canvas, FOOTER_TOP);
	}

	private void rule(Canvas canvas, Artifact artifact, double y) {
		Box box = layout.area().box();
		canvas.mark(artifact).area(box.x(), y, box.width(), HAIRLINE, layout.colours().of(ColourRole.LINE));
	}

	/** The mark of a draft over a page, thin enough to read what lies below. */
	void mark(Canvas canvas) {
		Optional<String> draft = layout.document().draft().filter(word -> !word.isBlank());
		if (draft.isEmpty()) {
			return;
		}
		ReadingDirection direction = ReadingDirection.of(draft.get(), layout.area().direction());
		Line line = word(draft.get(), LARGEST_MARK, direction);
		double size = Math.min(LARGEST_MARK, LARGEST_MARK * MARK_WIDTH / Math.max(1, line.width()));
		line = word(draft.get(), size, direction);
		double x = PdfFile.WIDTH / 2;
		double y = PdfFile.HEIGHT / 2;
		canvas.fade();
		canvas.turn(x, y, direction.isRightToLeft() ? -SLOPE : SLOPE);
		canvas.text(line, x - line.width() / 2, y + size * 0.3, Artifact.WATERMARK);
		canvas.restore();
	}

	private Line word(String word, double size, ReadingDirection direction) {
		return layout.lines().one(StyledSpan.of(word, new TextStyle(size, true, layout.colours().of(ColourRole.MUTED))),
				direction);
	}
}
