package org.tamyeez.report.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tamyeez.report.ReportFormats;
import org.tamyeez.report.ReportOptions;
import org.tamyeez.report.UnknownChoiceException;

/** What the reports on the example plans say, in every format and both languages, is what somebody has read and approved. */
class GoldenFilesTest {

	private static final Path FOLDER = Path.of("golden");
	/** Plans whose reports are compared in every format; of the others, those that people read. */
	private static final List<String> WHOLE = List.of("leather-shop", "telecom", "clinic");
	private static final List<String> FOR_READERS = List.of("html", "pdf", "md");

	/**
	 * A report that is compared.
	 *
	 * @param plan     the example
	 * @param language of the report
	 * @param profile  who reads it
	 * @param format   of the file
	 */
	record Golden(String plan, String language, String profile, String format) {

		Path file() {
			String reader = profile.equals(ReportOptions.CLIENT) ? "" : "-" + profile;
			String ending = switch (format) {
				case "pdf", "docx", "xlsx" -> format + ".txt";
				default -> format;
			};
			return FOLDER.resolve(plan + reader + "-" + language + "." + ending);
		}

		@Override
		public String toString() {
			return file().getFileName().toString();
		}
	}

	static Stream<Golden> files() {
		Stream<Golden> forClients = PlanReports.EXAMPLES.stream()
				.flatMap(plan -> each(plan, ReportOptions.CLIENT,
						WHOLE.contains(plan) ? ReportFormats.names() : FOR_READERS));
		Stream<Golden> forOthers = Stream.of("board", "team")
				.flatMap(profile -> each("leather-shop", profile, FOR_READERS));
		return Stream.concat(forClients, forOthers);
	}

	private static Stream<Golden> each(String plan, String profile, List<String> formats) {
		return PlanReports.LANGUAGES.stream()
				.flatMap(language -> formats.stream().map(format -> new Golden(plan, language, profile, format)));
	}

	@ParameterizedTest
	@MethodSource("files")
	void isAsApproved(Golden golden) throws IOException, UnknownChoiceException {
		byte[] made = PlanReports.write(PlanReports.example(golden.plan, golden.language, golden.profile), golden.format);

		Approval.approve(golden.file(), PlainView.of(golden.format, made));
	}

	@Test
	void noApprovedFileIsForgotten() throws IOException {
		Set<String> expected = files().map(Golden::toString).collect(Collectors.toCollection(TreeSet::new));
		try (Stream<Path> found = Files.list(FOLDER)) {
			assertEquals(expected,
					found.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
		}
	}
}
