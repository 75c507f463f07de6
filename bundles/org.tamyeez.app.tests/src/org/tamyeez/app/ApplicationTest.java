package org.tamyeez.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.app.preview.PreviewView;

/** The application opens a window in which a plan can be read. */
class ApplicationTest {

	private static final String PLAN = "خطة حقائب {\n\tهدف الإيراد تسويق\n}\n";

	@RegisterExtension
	private final Workbench workbench = new Workbench();

	@Test
	void opensWithFilesAndProblemsInView() {
		assertEquals(PlansPerspective.ID, Workbench.page().getPerspective().getId());
		assertNotNull(Workbench.page().findView(IPageLayout.ID_PROJECT_EXPLORER));
		assertNotNull(Workbench.page().findView(IPageLayout.ID_PROBLEM_VIEW));
		assertNotNull(Workbench.page().findView(PreviewView.ID));
	}

	@Test
	void hasItsMenusInTheLanguageOfTheReader() {
		Menu menus = Workbench.page().getWorkbenchWindow().getShell().getMenuBar();
		List<String> titles = Stream.of(menus.getItems()).map(MenuItem::getText).toList();
		assertEquals(List.of("&File", "&Edit", "&Window", "&Help"), titles);
	}

	@Test
	void opensAPlanAsUtf8Text() throws Exception {
		ITextEditor editor = workbench.open("bags.mplan", PLAN);

		assertEquals(PLAN, Workbench.document(editor).get());
		IFile file = workbench.project().getFile("bags.mplan");
		assertEquals("org.tamyeez.plan", file.getContentDescription().getContentType().getId());
	}
}
