package org.tamyeez.report.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tamyeez.report.DocumentFormat;
import org.tamyeez.report.ReportFormats;
import org.tamyeez.report.ReportOptions;
import org.tamyeez.report.SampleDocuments;
import org.tamyeez.report.document.ReportDocument;
import org.tamyeez.report.style.HouseStyle.CoverKind;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Everybody can read the pages, with a screen reader too and with weak eyes: axe finds nothing to say against them. */
class AccessiblePagesTest {

	/** Puts in place of the page what axe says of it, in a form that no HTML can spoil. */
	private static final String JUDGE = """
			<script>%s</script>
			<script>
			axe.run(document, { resultTypes: ['violations'] })
				.then(result => JSON.stringify(
						{ violations: result.violations, passes: result.passes.map(rule => rule.id) }),
					problem => JSON.stringify({ error: String(problem) }))
				.then(text => {
					const bytes = new TextEncoder().encode(text);
					const packed = btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));
					document.documentElement.innerHTML = '<body>AXE[' + packed + ']</body>';
				});
			</script>
			""";
	private static final Pattern ANSWER = Pattern.compile("AXE\\[([\\w+/=]+)\\]");

	private static Optional<Browser> browser = Optional.empty();

	@TempDir
	private Path folder = Path.of("");

	@BeforeAll
	static void findBrowser() {
		browser = Browser.installed().or(() -> Optional.of(withoutBrowser()));
	}

	private static Browser withoutBrowser() {
		String message = "There is no Chromium on the PATH, which judges pages. Install the Debian package chromium.";
		if (System.getenv("CI") != null) {
			return fail(message);
		}
		return abort(message);
	}

	static Stream<Arguments> examples() {
		return PlanReports.EXAMPLES.stream()
				.flatMap(plan -> PlanReports.LANGUAGES.stream().map(language -> Arguments.of(plan, language)));
	}

	@ParameterizedTest
	@MethodSource("examples")
	void examplePlan(String plan, String language) throws Exception {
		byte[] page = PlanReports.write(PlanReports.example(plan, language, ReportOptions.CLIENT), "html");

		assertEquals(List.of(), violations(new String(page, UTF_8)));
	}

	@ParameterizedTest
	@FieldSource("org.tamyeez.report.SampleDocuments#LANGUAGES")
	void draft(Locale language) throws Exception {
		assertEquals(List.of(), violations(page(SampleDocuments.draft(language))));
	}

	@ParameterizedTest
	@FieldSource("org.tamyeez.report.SampleDocuments#LANGUAGES")
	void fullCover(Locale language) throws Exception {
		assertEquals(List.of(), violations(page(SampleDocuments.covered(language, CoverKind.FULL, Map.of()))));
	}

	@Test
	void whatIsHardToReadIsNoticed() throws Exception {
		String page = "<!DOCTYPE html><html><head><title>Pale</title></head>"
				+ "<body><main><h1 style='color:#bbb'>Pale</h1></main></body></html>";

		assertEquals(List.of("color-contrast", "html-has-lang"),
				violations(page).stream().map(text -> text.substring(0, text.indexOf(':'))).toList());
	}

	private static String page(ReportDocument document) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		((DocumentFormat) ReportFormats.named("html").orElseThrow()).write(document, out);
		return out.toString(UTF_8);
	}

	/** What axe has to say against a page: rule, help, and the first element. */
	private List<String> violations(String page) throws IOException, InterruptedException {
		String judged = page.replace("</body>", JUDGE.formatted(axe()) + "</body>");
		Path file = Files.writeString(folder.resolve("page.html"), judged);
		Matcher answer = ANSWER.matcher(browser.orElseThrow().open(file, folder));
		assertTrue(answer.find(), "axe gave no answer");
		JsonObject result = JsonParser.parseString(new String(Base64.getDecoder().decode(answer.group(1)), UTF_8))
				.getAsJsonObject();
		assertTrue(result.has("passes") && !result.getAsJsonArray("passes").isEmpty(), result::toString);
		List<String> violations = new ArrayList<>();
		result.getAsJsonArray("violations").forEach(violation -> violations.add(words(violation.getAsJsonObject())));
		return violations;
	}

	private static String words(JsonObject violation) {
		JsonObject first = violation.getAsJsonArray("nodes").get(0).getAsJsonObject();
		return violation.get("id").getAsString() + ": " + violation.get("help").getAsString() + ", "
				+ violation.getAsJsonArray("nodes").size() + " times, first " + first.get("html").getAsString() + " "
				+ first.get("failureSummary").getAsString();
	}

	private static String axe() throws IOException {
		try (InputStream script = AccessiblePagesTest.class.getResourceAsStream("/axe.min.js")) {
			return new String(Objects.requireNonNull(script, "axe.min.js").readAllBytes(), UTF_8);
		}
	}
}
