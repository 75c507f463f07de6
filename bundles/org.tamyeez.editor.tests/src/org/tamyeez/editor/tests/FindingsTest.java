package org.tamyeez.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tamyeez.cli.Tamyeez;
import org.tamyeez.editor.finding.FindingAnnotation;
import org.tamyeez.editor.finding.FindingMarkers;
import org.tamyeez.editor.finding.Findings;
import org.tamyeez.editor.server.PlanFiles;
import org.tamyeez.examples.ExamplePlans;
import org.tamyeez.testing.window.Wait;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What is wrong with a plan is seen where it is wrong, and in the list of problems. */
class FindingsTest {

	@RegisterExtension
	final Workbench workbench = new Workbench();

	static List<String> examples() {
		return Stream.concat(ExamplePlans.good().stream(), ExamplePlans.flawed().stream()).toList();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void theListOfProblemsHasWhatTheCommandLinePrints(String path) {
		Map<String, IFile> files = new HashMap<>();
		ExamplePlans.folder(path).forEach((name, text) -> files.put(name, workbench.file(name, text)));
		IFile plan = Objects.requireNonNull(files.get(ExamplePlans.fileName(path)));
		List<String> printed = printed(plan);
		Path place = PlanFiles.path(plan).orElseThrow();
		Wait.until("the plan is checked", () -> Findings.get().of(place).isPresent());
		Wait.until(() -> without(printed, listed(plan)) + " but " + without(listed(plan), printed),
				() -> listed(plan).equals(printed));
	}

	private static String without(List<String> some, List<String> others) {
		return String.join("\n", some.stream().filter(one -> !others.contains(one)).toList());
	}

	/** What {@code tamyeez check} prints of a file. */
	private static List<String> printed(IFile file) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Tamyeez.run(InputStream.nullInputStream(), new PrintStream(out, true, StandardCharsets.UTF_8), System.err, "check",
				file.getLocation().toOSString(), "--format", "json");
		JsonObject report = JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonObject();
		List<String> printed = new ArrayList<>();
		for (JsonElement one : report.getAsJsonArray("files").get(0).getAsJsonObject().getAsJsonArray("findings")) {
			JsonObject finding = one.getAsJsonObject();
			printed.add(finding.get("rule").getAsString() + " line " + finding.get("line").getAsInt() + " at "
					+ finding.get("offset").getAsInt() + " length " + finding.get("length").getAsInt() + " "
					+ finding.get("severity").getAsString() + " " + finding.get("message").getAsString());
		}
		return printed.stream().sorted().toList();
	}

	private static List<String> listed(IFile file) {
		return Workbench.markers(file).stream().map(marker -> {
			int start = marker.getAttribute(IMarker.CHAR_START, -1);
			return marker.getAttribute(FindingMarkers.RULE, "") + " line " + marker.getAttribute(IMarker.LINE_NUMBER, -1)
					+ " at " + start + " length " + (marker.getAttribute(IMarker.CHAR_END, -1) - start) + " "
					+ severity(marker) + " " + marker.getAttribute(IMarker.MESSAGE, "");
		}).sorted().toList();
	}

	private static String severity(IMarker marker) {
		return switch (marker.getAttribute(IMarker.SEVERITY, -1)) {
			case IMarker.SEVERITY_ERROR -> "error";
			case IMarker.SEVERITY_WARNING -> "warning";
			default -> "info";
		};
	}

	@Test
	void aFindingGoesWhenItIsMendedAndComesBackWithUndo() {
		Editing editing = workbench.open("plan.mplan", Samples.UNMEASURED).waitForRules(Samples.RULE);
		assertEquals("Revenue", editing.words(editing.findings().get(0)));

		editing.caretBehind("marketing").viewer().getTextWidget().insert(Samples.MEASURE);

		editing.waitForRules();
		editing.undo().waitForRules(Samples.RULE);
	}

	@Test
	void findingsMoveWithTheText() {
		Editing editing = workbench.open("plan.mplan", Samples.UNMEASURED).waitForRules(Samples.RULE);

		editing.caretBehind("plan P {\n").type("\n");

		assertEquals("Revenue", editing.words(editing.findings().get(0)));
	}

	@Test
	void findingsStayDimmedWhileThePlanCannotBeRead() {
		Editing editing = workbench.open("plan.mplan", Samples.UNMEASURED).waitForRules(Samples.RULE);

		editing.caretBehind("plan P {\n").type("nonsense");

		editing.waitForRules("syntax-error");
		FindingAnnotation kept = editing.findings().stream().filter(FindingAnnotation::isStale).findAny().orElseThrow();
		assertEquals(Samples.RULE, kept.rule());
		assertEquals("Revenue", editing.words(kept));
	}

	@Test
	void theListOfProblemsTellsOfTextsThatAreNotSaved() {
		IFile file = workbench.file("plan.mplan", Samples.UNMEASURED);
		Editing editing = Workbench.open(file);
		Workbench.waitForRules(file, Samples.RULE);

		editing.caretBehind("plan P {\n").type("nonsense");

		Workbench.waitForRules(file, "syntax-error");
	}

	@Test
	void whatIsClosedWithoutSavingIsForgotten() {
		IFile file = workbench.file("plan.mplan", Samples.UNMEASURED);
		Editing editing = Workbench.open(file);
		editing.caretBehind("plan P {\n").type("nonsense");
		Workbench.waitForRules(file, "syntax-error");

		Workbench.page().closeEditor(editing.editor(), false);

		Workbench.waitForRules(file, Samples.RULE);
	}

	@Test
	void filesThatNobodyHasOpenedAreCheckedWhenTheyChange() throws Exception {
		IFile file = workbench.file("plan.mplan", Samples.UNMEASURED);
		Workbench.waitForRules(file, Samples.RULE);

		Workbench.write(file, Samples.MEASURED);

		Workbench.waitForRules(file);
	}

	@Test
	void aLibraryThatChangesChangesTheFindingsOfItsPlans() throws Exception {
		IFile library = workbench.file("house.mplan", Samples.POLICY);
		IFile plan = workbench.file("plan.mplan", Samples.PLAN);
		Workbench.waitForRules(plan, Samples.RULE);

		Workbench.write(library, Samples.POLICY.replace("goal-unmeasurable is error", "goal-unmeasurable is off"));

		Workbench.waitForRules(plan);
	}

	@Test
	void aFileOutsideTheWorkspaceShowsItsFindingsToo(@TempDir Path folder) throws Exception {
		Path file = Files.writeString(folder.resolve("plan.mplan"), Samples.UNMEASURED);

		Editing editing = new Editing((ITextEditor) IDE.openEditor(Workbench.page(), file.toUri(),
				"org.eclipse.ui.genericeditor.GenericEditor", true));

		editing.waitForRules(Samples.RULE);
	}

	@Test
	void eachFindingKnowsThePageOfItsRule() {
		IFile file = workbench.file("plan.mplan", Samples.UNMEASURED);
		Workbench.waitForRules(file, Samples.RULE);

		String page = Workbench.markers(file).get(0).getAttribute(FindingMarkers.PAGE, "");

		assertTrue(page.matches("tamyeez:rules/(en|ar)/goal-unmeasurable"), page);
	}
}
