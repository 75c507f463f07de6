package org.tamyeez.report.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tamyeez.report.DocumentFormat;
import org.tamyeez.report.ReportFormats;
import org.tamyeez.report.ReportOptions;
import org.tamyeez.report.SampleDocuments;

/** Word and Excel open what conforms to their schemas. */
class OfficeSchemasTest {

	static Stream<Arguments> reports() {
		return PlanReports.EXAMPLES.stream().flatMap(plan -> PlanReports.LANGUAGES.stream().flatMap(language -> Stream
				.of("docx", "xlsx").map(format -> Arguments.of(plan, language, format))));
	}

	@ParameterizedTest
	@MethodSource("reports")
	void examplePlan(String plan, String language, String format) throws Exception {
		byte[] file = PlanReports.write(PlanReports.example(plan, language, ReportOptions.CLIENT), format);

		assertEquals(List.of(), OfficeSchemas.violations(file));
	}

	@Test
	void reportOnOnePage() throws Exception {
		assertEquals(List.of(),
				OfficeSchemas.violations(PlanReports.write(PlanReports.example("telecom", "en", "board"), "docx")));
	}

	@ParameterizedTest
	@FieldSource("org.tamyeez.report.SampleDocuments#LANGUAGES")
	void draftWithEverythingThatADocumentMayHold(Locale language) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		((DocumentFormat) ReportFormats.named("docx").orElseThrow()).write(SampleDocuments.draft(language), out);

		assertEquals(List.of(), OfficeSchemas.violations(out.toByteArray()));
	}

	@Test
	void whatDoesNotConformIsNoticed() throws Exception {
		byte[] file = PlanReports.write(PlanReports.example("telecom", "en", ReportOptions.CLIENT), "docx");

		assertFalse(
				OfficeSchemas.violations(changed(file, "<w:tblGrid>", "<w:grid>", "</w:tblGrid>", "</w:grid>")).isEmpty());
	}

	/** The file with words of its text replaced by others, in pairs. */
	private static byte[] changed(byte[] file, String... words) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
				ZipOutputStream zip = new ZipOutputStream(out)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				byte[] content = in.readAllBytes();
				if ("word/document.xml".equals(entry.getName())) {
					String text = new String(content, StandardCharsets.UTF_8);
					for (int i = 0; i < words.length; i += 2) {
						text = text.replace(words[i], words[i + 1]);
					}
					content = text.getBytes(StandardCharsets.UTF_8);
				}
				zip.putNextEntry(new ZipEntry(entry.getName()));
				zip.write(content);
			}
		}
		return out.toByteArray();
	}
}
