package org.tamyeez.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.tamyeez.report.document.ReportDocument;

/**
 * What stands on the pages of a PDF file, in the order in which it was written, which is the one in which it is read aloud.
 */
public final class PdfPages {

	/**
	 * A letter on a page.
	 *
	 * @param page     the number of the page, from 1
	 * @param text     the characters that it stands for
	 * @param artifact whether it is only to be seen, such as the number of the page
	 * @param x        its left edge, in points from the left
	 * @param y        its base line, in points from the top
	 * @param right    its right edge
	 * @param size     of the letters
	 */
	public record Letter(int page, String text, boolean artifact, double x, double y, double right, double size) {
	}

	private final List<Letter> letters;
	private final int count;

	private PdfPages(List<Letter> letters, int count) {
		this.letters = letters;
		this.count = count;
	}

	/** The pages of a report. */
	public static PdfPages of(ReportDocument document) throws IOException {
		return of(write(document));
	}

	/** The pages of a file. */
	public static PdfPages of(byte[] file) throws IOException {
		try (PDDocument document = Loader.loadPDF(file)) {
			Reader reader = new Reader();
			reader.getText(document);
			return new PdfPages(reader.letters, document.getNumberOfPages());
		}
	}

	/** A report as a file. */
	public static byte[] write(ReportDocument document) throws IOException {
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		new PdfFormat().write(document, output);
		return output.toByteArray();
	}

	/** How many pages there are. */
	public int count() {
		return count;
	}

	/** All letters that are part of the text. */
	public Stream<Letter> text() {
		return letters.stream().filter(letter -> !letter.artifact);
	}

	/** The words that are part of the text, without the breaks of lines. */
	public String words() {
		return text().map(Letter::text).collect(Collectors.joining());
	}

	/** The words of a page that are part of the text. */
	public String words(int page) {
		return text().filter(letter -> letter.page == page).map(Letter::text).collect(Collectors.joining());
	}

	/** The words of a page that are not part of the text: its number, what is repeated, the mark of a draft. */
	public String artifacts(int page) {
		return letters.stream().filter(letter -> letter.page == page && letter.artifact).map(Letter::text)
				.collect(Collectors.joining());
	}

	@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
	private static final class Reader extends PDFTextStripper {

		private final List<Letter> letters = new ArrayList<>();
		private final Deque<Boolean> marks = new ArrayDeque<>();

		Reader() {
			addOperator(new BeginMarkedContentSequence(this));
			addOperator(new BeginMarkedContentSequenceWithProperties(this));
			addOperator(new EndMarkedContentSequence(this));
		}

		@Override
		public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
			marks.push("Artifact".equals(tag.getName()));
		}

		@Override
		public void endMarkedContentSequence() {
			marks.pop();
		}

		@Override
		protected void processTextPosition(TextPosition letter) {
			letters.add(new Letter(getCurrentPageNo(), letter.getUnicode(), marks.element(), letter.getX(), letter.getY(),
					letter.getX() + letter.getWidth(), letter.getFontSizeInPt()));
		}
	}
}
