package org.tamyeez.report.word;

import java.io.IOException;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.tamyeez.report.document.ReportDocument;
import org.tamyeez.report.font.CleanText;

/** The page: A4, its direction, what stands at its top and its foot. */
final class WordPage {

	/** Twentieths of a point. */
	private static final long WIDTH = 11906;
	private static final long HEIGHT = 16838;
	private static final long SIDE = 1134;
	private static final long TOP = 1100;
	private static final long NARROW_TOP = 850;
	/** How wide the text is. */
	static final long TEXT_WIDTH = WIDTH - 2 * SIDE;
	/** Says that Word need not lay the document out as its versions before 2013 did. */
	private static final String MODERN = """
			<w:compat xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
			<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>\
			</w:compat>""";
	private static final Pattern PLACE = Pattern.compile("\\{([01])}");

	private final XWPFDocument file;
	private final ReportDocument document;
	private final WordText texts;

	WordPage(XWPFDocument file, ReportDocument document) {
		this.file = file;
		this.document = document;
		texts = new WordText(document);
	}

	void write() throws IOException {
		insert(MODERN, file.getSettings().getCTSettings());
		CTSectPr section = file.getDocument().getBody().addNewSectPr();
		CTPageSz size = section.addNewPgSz();
		size.setW(BigInteger.valueOf(WIDTH));
		size.setH(BigInteger.valueOf(HEIGHT));
		CTPageMar margins = section.addNewPgMar();
		margins.setLeft(BigInteger.valueOf(SIDE));
		margins.setRight(BigInteger.valueOf(SIDE));
		long top = document.onePage() ? NARROW_TOP : TOP;
		margins.setTop(BigInteger.valueOf(top));
		margins.setBottom(BigInteger.valueOf(top));
		margins.setHeader(BigInteger.valueOf(top / 2));
		margins.setFooter(BigInteger.valueOf(top / 2));
		margins.setGutter(BigInteger.ZERO);
		header();
		footer();
		if (document.direction().isRightToLeft()) {
			section.addNewBidi();
		}
	}

	private void header() throws IOException {
		String draft = document.draft().map(CleanText::of).orElse("");
		String line = document.labels().header();
		String text = draft.isEmpty() || line.isEmpty() ? draft + line : draft + " · " + line;
		if (!text.isBlank()) {
			XWPFHeader header = file.createHeader(HeaderFooterType.DEFAULT);
			XWPFParagraph paragraph = header.createParagraph();
			paragraph.setStyle("Header");
			texts.write(text, paragraph);
			if (!draft.isEmpty()) {
				insert(new WordStyles(document).watermark(draft), paragraph.createRun().getCTR());
			}
		}
	}

	/** Adds what the library has no types for. */
	private static void insert(String xml, XmlObject parent) throws IOException {
		try (XmlCursor source = XmlObject.Factory.parse(xml).newCursor(); XmlCursor target = parent.newCursor()) {
			source.toFirstChild();
			target.toEndToken();
			source.copyXml(target);
		} catch (XmlException e) {
			throw new IOException(e);
		}
	}

	private void footer() {
		XWPFParagraph paragraph = file.createFooter(HeaderFooterType.DEFAULT).createParagraph();
		paragraph.setStyle("Footer");
		texts.write(document.labels().footer(), paragraph);
		paragraph.createRun().addTab();
		// Without marks, a line in the other language before the number would draw its figures to itself.
		String mark = document.direction().isRightToLeft() ? "\u200F" : "\u200E";
		texts.write(mark, paragraph);
		Matcher places = PLACE.matcher(document.labels().page());
		int done = 0;
		while (places.find()) {
			texts.write(document.labels().page().substring(done, places.start()), paragraph);
			field("0".equals(places.group(1)) ? "PAGE" : "NUMPAGES", paragraph);
			done = places.end();
		}
		texts.write(document.labels().page().substring(done) + mark, paragraph);
	}

	private void field(String instruction, XWPFParagraph paragraph) {
		begin(instruction, paragraph);
		texts.write(document.labels().number(1), paragraph);
		end(paragraph);
	}

	/** Begins a field whose cached result follows. */
	static void begin(String instruction, XWPFParagraph paragraph) {
		paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
		XWPFRun run = paragraph.createRun();
		run.getCTR().addNewInstrText().setStringValue(" " + instruction + " ");
		paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
	}

	/** Ends a field. */
	static void end(XWPFParagraph paragraph) {
		paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
	}
}
