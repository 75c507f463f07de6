package org.tamyeez.report.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties;
import org.tamyeez.report.document.ReportDocument;
import org.tamyeez.report.font.CleanText;

/** Writes office files that are the same each time: with the day of the report in place of the time of writing. */
public final class OfficePackage {

	/** The first day that a ZIP file can name. */
	private static final LocalDateTime ZIP_EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

	private OfficePackage() {
	}

	/** Says in the file's properties what it is and who wrote it. */
	public static void describe(POIXMLDocument file, ReportDocument document) {
		POIXMLProperties.CoreProperties properties = file.getProperties().getCoreProperties();
		Optional<Date> day = Optional.of(Date.from(document.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
		properties.setTitle(CleanText.of(document.title()));
		properties.setSubjectProperty(CleanText.of(document.kind()));
		properties.setCreator(CleanText.of(document.author()));
		properties.setCreated(day);
		properties.setModified(day);
		properties.getUnderlyingProperties().setLanguageProperty(Optional.of(document.language().getLanguage()));
		file.getProperties().getExtendedProperties().setApplication("Tamyeez");
	}

	/**
	 * Writes a file.
	 *
	 * @param file the file
	 * @param day  the day that its parts are dated
	 * @param out  where to; left open
	 * @throws IOException if it cannot be written there
	 */
	public static void write(POIXMLDocument file, LocalDate day, OutputStream out) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		file.write(bytes);
		LocalDateTime time = day.atStartOfDay().isBefore(ZIP_EPOCH) ? ZIP_EPOCH : day.atStartOfDay();
		ZipOutputStream zip = new ZipOutputStream(out);
		try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
			for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
				ZipEntry entry = new ZipEntry(part.getName());
				entry.setTimeLocal(time);
				zip.putNextEntry(entry);
				parts.transferTo(zip);
				zip.closeEntry();
			}
		}
		zip.finish();
	}
}
