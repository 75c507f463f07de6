package org.tamyeez.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class ReportFormatsTest {

	@Test
	void formatsAreOfferedForReadersFirst() {
		assertEquals(List.of("html", "pdf", "docx", "xlsx", "md", "ics", "json", "xmi"), ReportFormats.names());
	}

	@Test
	void aFormatIsFoundInWhateverCase() {
		assertEquals(Optional.of("docx"), ReportFormats.named("DOCX").map(ReportFormat::name));
		assertTrue(ReportFormats.named("doc").isEmpty());
	}
}
