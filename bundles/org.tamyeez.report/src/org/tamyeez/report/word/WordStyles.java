package org.tamyeez.report.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.tamyeez.report.document.ReportDocument;
import org.tamyeez.report.style.ColourRole;
import org.tamyeez.report.style.HouseStyle.FontFiles;

/**
 * The styles of a document, from {@code styles.xml}, in the colours and the font of the house. Each says its size and weight
 * twice: Word has settings of their own for scripts that run from the right.
 */
final class WordStyles {

	/** On every computer, with Arabic and Latin letters: a document's fonts are those of its reader. */
	private static final String FONT = "Arial";

	/** How high lines are, how much room is left free, and how large a title is, in the units of the styles. */
	private static final Map<String, Integer> USUAL = Map.of("lines", 288, "beforeSections", 440, "afterHeadings", 160,
			"titleSize", 48);
	/** The same for a report on one page. */
	private static final Map<String, Integer> NARROW = Map.of("lines", 252, "beforeSections", 240, "afterHeadings", 100,
			"titleSize", 40);

	private final ReportDocument document;

	WordStyles(ReportDocument document) {
		this.document = document;
	}

	void apply(XWPFDocument file) throws IOException {
		try {
			file.createStyles().setStyles(StylesDocument.Factory.parse(styles()).getStyles());
			XWPFNumbering numbering = file.createNumbering();
			numbering.setNumbering(NumberingDocument.Factory.parse(text("numbering.xml")).getNumbering());
		} catch (XmlException e) {
			throw new IOException(e);
		}
	}

	/** A word across each page, so pale that the text over it can be read. */
	String watermark(String word) throws IOException {
		return text("watermark.xml").replace("{font}", font()).replace("{colour}", document.style().colour(ColourRole.LINE))
				.replace("{word}", word.replaceAll("[<>&\"]", ""));
	}

	private String styles() throws IOException {
		String styles = text("styles.xml").replace("{font}", font()).replace("{direction}",
				document.direction().isRightToLeft() ? "<w:bidi/>" : "");
		for (Map.Entry<String, Integer> measure : (document.onePage() ? NARROW : USUAL).entrySet()) {
			styles = styles.replace("{" + measure.getKey() + "}", measure.getValue().toString());
		}
		for (ColourRole role : ColourRole.values()) {
			styles = styles.replace("{" + role.name().toLowerCase(Locale.ROOT) + "}", colour(document, role));
		}
		return styles;
	}

	private String font() {
		return document.style().fonts().map(FontFiles::family).orElse(FONT).replaceAll("[<>&\"']", "");
	}

	/** A colour as Word writes it: without the number sign. */
	static String colour(ReportDocument document, ColourRole role) {
		return document.style().colour(role).substring(1).toUpperCase(Locale.ROOT);
	}

	private static String text(String name) throws IOException {
		try (InputStream in = WordStyles.class.getResourceAsStream(name)) {
			if (in == null) {
				throw new IllegalStateException("Missing from the program: " + name);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
