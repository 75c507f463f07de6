package org.tamyeez.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.editor.hover.PlanHover;
import org.tamyeez.editor.hover.Told;
import org.tamyeez.editor.navigation.DefinitionDetector;
import org.tamyeez.testing.window.Wait;

/** An author finds the way in a plan, and through all plans of a folder. */
class StructureTest {

	private static final String LIBRARY = """
			audience City "The city" {
				group Shoppers "Who buys" influence supportive
			}
			""";
	private static final String PLAN = """
			plan P "Bags" {
				market Women "Working women" part of City.Shoppers {
					gender women
				}
				goal Revenue "Sell more" marketing for market Women
			}
			""";

	@RegisterExtension
	final Workbench workbench = new Workbench();

	@Test
	void theOutlineShowsElementsWithTheirPicturesAndLeadsToThem() throws Exception {
		Editing editing = workbench.open("plan.mplan", PLAN);
		ContentOutline outline = (ContentOutline) Workbench.page().showView(IPageLayout.ID_OUTLINE);
		Wait.until("the outline is there", () -> isReady(outline) && shown(outline).size() == 3);

		TreeItem goal = tree(outline).getItem(0).getItem(1);
		assertNotNull(goal.getImage());
		((ISelectionProvider) outline.getCurrentPage()).setSelection(new StructuredSelection(goal.getData()));

		Wait.until(() -> "at the goal but at " + line(editing), () -> line(editing).startsWith("goal Revenue"));
	}

	private static boolean isReady(ContentOutline outline) {
		return outline.getCurrentPage().getControl() instanceof Tree;
	}

	private static Tree tree(ContentOutline outline) {
		return (Tree) outline.getCurrentPage().getControl();
	}

	private static List<String> shown(ContentOutline outline) {
		List<String> texts = new ArrayList<>();
		for (TreeItem item : tree(outline).getItems()) {
			texts.add(item.getText());
			for (TreeItem child : item.getItems()) {
				texts.add(child.getText());
			}
		}
		return texts;
	}

	private static String line(Editing editing) {
		int caret = editing.viewer().getSelectedRange().x;
		String before = editing.text().substring(0, caret);
		return editing.text().substring(before.lastIndexOf('\n') + 1).strip();
	}

	@Test
	void sectionsCanBeFoldedAway() {
		Editing editing = workbench.open("plan.mplan", PLAN);
		ProjectionAnnotationModel model = ((ProjectionViewer) editing.viewer()).getProjectionAnnotationModel();
		Wait.until("plan and market can be folded", () -> count(model) == 2);

		model.collapseAll(0, editing.text().length());

		assertEquals(1, editing.widget().getText().strip().lines().count());
		assertEquals(PLAN, editing.text());
	}

	private static int count(ProjectionAnnotationModel model) {
		int count = 0;
		for (Iterator<Annotation> annotations = model.getAnnotationIterator(); annotations.hasNext(); annotations.next()) {
			count++;
		}
		return count;
	}

	@Test
	void aNameLeadsToTheFileThatGivesIt() {
		workbench.file("library.mplan", LIBRARY);
		Editing editing = workbench.open("plan.mplan", PLAN);
		IRegion name = new Region(editing.text().indexOf("Shoppers") + 2, 0);

		IHyperlink[] links = new DefinitionDetector().detectHyperlinks(editing.viewer(), name, false);
		assertNotNull(links);
		links[0].open();

		Wait.until("the library is open", () -> {
			ITextEditor active = (ITextEditor) Workbench.page().getActiveEditor();
			return active.getEditorInput().getName().equals("library.mplan")
					&& line(new Editing(active)).startsWith("group Shoppers");
		});
	}

	@Test
	void keywordsAndTextsAreNoLinks() {
		Editing editing = workbench.open("plan.mplan", PLAN);
		IRegion text = new Region(editing.text().indexOf("Working women") + 2, 0);
		assertEquals(null, new DefinitionDetector().detectHyperlinks(editing.viewer(), text, false));
	}

	@Test
	void allPlacesWithTheNameAtTheCaretAreMarked() {
		Editing editing = workbench.open("plan.mplan", PLAN).caretBehind("market Wom");
		Wait.until(() -> marks(editing).toString(), () -> marks(editing).equals(List.of("Women", "Women")));

		editing.caretBehind("gender");

		Wait.until(() -> marks(editing).toString(), () -> marks(editing).isEmpty());
	}

	private static List<String> marks(Editing editing) {
		List<String> marks = new ArrayList<>();
		editing.viewer().getAnnotationModel().getAnnotationIterator().forEachRemaining(annotation -> {
			if (annotation.getType().startsWith("org.tamyeez.editor.occurrence")) {
				var place = editing.viewer().getAnnotationModel().getPosition(annotation);
				marks.add(editing.text().substring(place.getOffset(), place.getOffset() + place.getLength()));
			}
		});
		return marks;
	}

	@Test
	void thePointerTellsWhatIsWrongAndHowToMendIt() {
		Editing editing = workbench.open("plan.mplan", Samples.UNMEASURED).waitForRules(Samples.RULE);
		IRegion goal = new Region(editing.text().indexOf("Revenue"), "Revenue".length());

		Told told = assertInstanceOf(Told.class,
				Wait.elsewhere(() -> new PlanHover().getHoverInfo2(editing.viewer(), goal)));

		String words = Wait.answer(told.content()).markdown();
		assertEquals(true, words.contains(editing.findings().get(0).message()), words);
		assertEquals(true, words.contains("tamyeez:rules/en/goal-unmeasurable"), words);
	}

	@Test
	void thePointerTellsAboutElementsThatAreInOrder() {
		Editing editing = workbench.open("plan.mplan", "/** Sells the bags. */\n" + PLAN);
		IRegion market = new Region(editing.text().lastIndexOf("Women"), "Women".length());

		Told told = assertInstanceOf(Told.class,
				Wait.elsewhere(() -> new PlanHover().getHoverInfo2(editing.viewer(), market)));

		String words = Wait.answer(told.content()).markdown();
		assertEquals(true, words.contains("Working women"), words);
	}
}
