package org.tamyeez.report.pdf.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.tamyeez.report.document.ReadingDirection;

/**
 * What is said about a file.
 *
 * @param title     the title
 * @param author    who wrote it; may be empty
 * @param subject   what kind of document it is; may be empty
 * @param language  the language, as {@code ar}
 * @param direction the direction of its pages
 * @param date      the day it speaks of, which stands for the time of writing
 */
public record Metadata(String title, String author, String subject, String language, ReadingDirection direction,
		LocalDate date) {

	private static final String PRODUCER = "Tamyeez";

	void writeInto(PDDocument document) throws IOException {
		PDDocumentInformation information = document.getDocumentInformation();
		information.setTitle(title);
		if (!author.isEmpty()) {
			information.setAuthor(author);
		}
		if (!subject.isEmpty()) {
			information.setSubject(subject);
		}
		information.setProducer(PRODUCER);
		information.setCreator(PRODUCER);
		GregorianCalendar day = GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
		day.setTimeZone(TimeZone.getTimeZone("UTC"));
		information.setCreationDate(day);
		information.setModificationDate(day);
		PDMetadata xmp = new PDMetadata(document);
		xmp.importXMPMetadata(xmp().getBytes(StandardCharsets.UTF_8));
		document.getDocumentCatalog().setMetadata(xmp);
	}

	private String xmp() throws IOException {
		try (InputStream stream = Metadata.class.getResourceAsStream("metadata.xmp")) {
			if (stream == null) {
				throw new IllegalStateException("The form of the metadata is missing.");
			}
			String form = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
			return form.replace("${title}", escaped(title)).replace("${author}", list("dc:creator", author))
					.replace("${subject}", alternatives("dc:description", subject))
					.replace("${language}", escaped(language))
					.replace("${date}", String.format(Locale.ROOT, "%sT00:00:00Z", date))
					.replace("${producer}", PRODUCER);
		}
	}

	private static String list(String property, String value) {
		return value.isEmpty() ? ""
				: "<" + property + "><rdf:Seq><rdf:li>" + escaped(value) + "</rdf:li></rdf:Seq></" + property
						+ ">";
	}

	private static String alternatives(String property, String value) {
		return value.isEmpty() ? ""
				: "<" + property + "><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(value) + "</rdf:li></rdf:Alt></"
						+ property + ">";
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
				.replace("$", "&#36;");
	}
}
