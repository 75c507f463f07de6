package org.tamyeez.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.app.dashboard.DashboardView;
import org.tamyeez.app.dashboard.TeachingsView;
import org.tamyeez.app.drawing.DrawingCanvas;
import org.tamyeez.app.map.PlanMapView;
import org.tamyeez.app.preview.PreviewView;
import org.tamyeez.examples.ExamplePlans;
import org.tamyeez.testing.window.Wait;

/** The views show the active plan while it is being written. */
class PlanViewsTest {

	private static final String PLAN = ExamplePlans.text("plans/leather-shop.mplan");
	private static final String TITLE = "حقائب نورة، ربيع ٢٠٢٧";

	@RegisterExtension
	private final Workbench workbench = new Workbench();

	@Test
	void thePreviewShowsTheTitleThatIsBeingTyped() throws Exception {
		ITextEditor editor = workbench.open("bags.mplan", PLAN);
		PreviewView preview = Workbench.view(PreviewView.ID, PreviewView.class);
		Wait.until("the report is there", () -> preview.html().orElse("").contains(TITLE));

		IDocument document = Workbench.document(editor);
		document.replace(document.get().indexOf(TITLE), TITLE.length(), "حقائب الصيف");

		Wait.until("the new title is there",
				() -> preview.html().orElse("").contains("<h1 dir=\"auto\">حقائب الصيف</h1>"));
	}

	@Test
	void theBrowserTakesOverWhatChanges() throws Exception {
		IDocument document = Workbench.document(workbench.open("bags.mplan", PLAN));
		PreviewView preview = Workbench.view(PreviewView.ID, PreviewView.class);
		String before = TITLE;
		for (String title : List.of(TITLE, "حقائب 😀 الصيف", "حقائب 😁 الصيف", "حقائب 😁 <b>&'")) {
			document.replace(document.get().indexOf(before), before.length(), title);
			before = title;

			Wait.until("the page has the title " + title,
					() -> title.equals(inPage(preview, "return document.querySelector('h1').textContent")));
			assertEquals("rtl", inPage(preview, "return document.documentElement.dir"));
		}
	}

	@Test
	void aPageThatHasLostItsTextGetsItAnew() throws Exception {
		IDocument document = Workbench.document(workbench.open("bags.mplan", PLAN));
		PreviewView preview = Workbench.view(PreviewView.ID, PreviewView.class);
		Wait.until("the page is there",
				() -> TITLE.equals(inPage(preview, "return document.querySelector('h1').textContent")));
		inPage(preview, "window.planText = 'something else'; return true");
		document.replace(document.get().indexOf(TITLE), TITLE.length(), "حقائب الصيف");

		Wait.until("the page has the new title",
				() -> "حقائب الصيف".equals(inPage(preview, "return document.querySelector('h1').textContent")));
	}

	private static @Nullable Object inPage(PreviewView preview, String question) {
		return preview.page().filter(page -> preview.html().isPresent()).map(page -> page.ask(question)).orElse(null);
	}

	@Test
	void whatIsHiddenFollowsThePlanWhenItIsSeenAgain() throws Exception {
		IDocument document = Workbench.document(workbench.open("bags.mplan", PLAN));
		PreviewView preview = Workbench.view(PreviewView.ID, PreviewView.class);
		Wait.until("the report is there", () -> preview.html().isPresent());
		Table goals = Workbench.view(DashboardView.ID, DashboardView.class).goals().orElseThrow();
		int title = document.get().indexOf('"', document.get().indexOf("\n\tهدف ")) + 1;
		document.replace(title, 0, "الجديد: ");

		Wait.until("the dashboard has the new goal",
				() -> Stream.of(goals.getItems()).anyMatch(item -> item.getText(0).contains("الجديد: ")));
		assertFalse(preview.html().orElseThrow().contains("الجديد: "), "Nobody sees it");

		Workbench.view(PreviewView.ID, PreviewView.class);
		Wait.until("the report has the new goal", () -> preview.html().orElseThrow().contains("الجديد: "));
	}

	@Test
	void aPlanWithAMistakeKeepsItsReport() throws Exception {
		ITextEditor editor = workbench.open("bags.mplan", PLAN);
		PreviewView preview = Workbench.view(PreviewView.ID, PreviewView.class);
		Wait.until("the report is there", () -> preview.html().orElse("").contains(TITLE));
		String before = preview.html().orElseThrow();

		IDocument document = Workbench.document(editor);
		document.replace(document.getLength() - 2, 0, "\n\tهدف ");

		Wait.until("the report was made again", () -> !preview.html().orElseThrow().equals(before));
		assertTrue(preview.html().orElseThrow().contains(TITLE));
	}

	@Test
	void aClickOnTheMapSelectsTheText() throws Exception {
		ITextEditor editor = workbench.open("bags.mplan", PLAN);
		DrawingCanvas map = map();
		Wait.until("the map is there", () -> !map.spots().isEmpty());
		DrawingCanvas.Spot goal = map.spots().stream().filter(spot -> spot.target().contains("goals")).findFirst()
				.orElseThrow();

		Rectangle bounds = map.bounds(goal);
		Event click = new Event();
		click.x = bounds.x + bounds.width / 2;
		click.y = bounds.y + bounds.height / 2;
		click.button = 1;
		map.notifyListeners(SWT.MouseDown, click);

		ITextSelection selection = (ITextSelection) editor.getSelectionProvider().getSelection();
		String line = PLAN.lines().toList().get(selection.getStartLine());
		assertTrue(line.strip().startsWith("هدف") && line.contains(selection.getText()), line);
		assertTrue(selection.getLength() > 0);
	}

	@Test
	void theCaretMarksItsElementOnTheMap() throws Exception {
		ITextEditor editor = workbench.open("bags.mplan", PLAN);
		DrawingCanvas map = map();
		Wait.until("the map is there", () -> !map.spots().isEmpty());

		editor.selectAndReveal(PLAN.indexOf("\n\tهدف ") + "\n\tهدف ".length(), 1);

		Wait.until("a goal is marked",
				() -> map.mark().map(DrawingCanvas.Spot::target).filter(key -> key.contains("goals")).isPresent());
	}

	private static DrawingCanvas map() throws Exception {
		return Workbench.view(PlanMapView.ID, PlanMapView.class).canvas().orElseThrow();
	}

	@Test
	void theDashboardHasALineForEachMeasure() throws Exception {
		workbench.open("bags.mplan", PLAN);
		Table goals = Workbench.view(DashboardView.ID, DashboardView.class).goals().orElseThrow();

		Wait.until("the goals are there", () -> goals.getItemCount() > 0);

		long measures = PLAN.lines().map(String::strip).filter(line -> line.startsWith("قياس ") && line.contains("بحلول"))
				.count();
		assertEquals(measures, goals.getItemCount());
		List<String> states = Stream.of(goals.getItems()).map(PlanViewsTest::status).toList();
		assertTrue(states.stream().allMatch(state -> state.matches("[●▲■○] .+")), states.toString());
	}

	private static String status(TableItem item) {
		return item.getText(item.getParent().getColumnCount() - 1);
	}

	@Test
	void theArticlesTellWhatIsBroken() throws Exception {
		workbench.open("bags.mplan", ExamplePlans.text("flawed/leather-shop.mplan"));
		TeachingsView teachings = Workbench.view(TeachingsView.ID, TeachingsView.class);

		Wait.until("the articles are there", () -> teachings.tree().orElseThrow().getTree().getItemCount() == 6);

		assertTrue(Stream.of(teachings.tree().orElseThrow().getTree().getItems()).anyMatch(item -> item.getExpanded()));
	}

	@Test
	void theMapIsSavedAsASvgFile() throws Exception {
		workbench.open("bags.mplan", PLAN);
		DrawingCanvas map = map();
		Wait.until("the map is there", () -> map.drawing().isPresent());
		Path file = workbench.folder().resolve("map.svg");

		PlanMapView.write(map.drawing().orElseThrow(), file, true);

		String svg = Files.readString(file, StandardCharsets.UTF_8);
		assertTrue(svg.startsWith("<svg") && svg.contains("نورة"), svg.substring(0, Math.min(200, svg.length())));
	}
}
