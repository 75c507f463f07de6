package org.tamyeez.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tamyeez.app.preview.PreviewView;

/** The application opens a window in which a plan can be read. */
class ApplicationTest {

	private static final String PLAN = "خطة حقائب {\n\tهدف الإيراد تسويق\n}\n";

	private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("plans");

	@BeforeEach
	void makeAProject() throws Exception {
		project.create(new NullProgressMonitor());
		project.open(new NullProgressMonitor());
	}

	@AfterEach
	void removeTheProject() throws Exception {
		page().closeAllEditors(false);
		project.delete(true, true, new NullProgressMonitor());
	}

	@Test
	void opensWithFilesAndProblemsInView() {
		assertEquals(PlansPerspective.ID, page().getPerspective().getId());
		assertNotNull(page().findView(IPageLayout.ID_PROJECT_EXPLORER));
		assertNotNull(page().findView(IPageLayout.ID_PROBLEM_VIEW));
		assertNotNull(page().findView(PreviewView.ID));
	}

	@Test
	void hasItsMenusInTheLanguageOfTheReader() {
		Menu menus = page().getWorkbenchWindow().getShell().getMenuBar();
		List<String> titles = Stream.of(menus.getItems()).map(MenuItem::getText).toList();
		assertEquals(List.of("&File", "&Edit", "&Window", "&Help"), titles);
	}

	@Test
	void opensAPlanAsUtf8Text() throws Exception {
		IFile file = project.getFile("bags.mplan");
		file.create(new ByteArrayInputStream(PLAN.getBytes(StandardCharsets.UTF_8)), true, new NullProgressMonitor());

		IEditorPart editor = IDE.openEditor(page(), file);

		ITextEditor text = assertInstanceOf(ITextEditor.class, editor);
		assertEquals(PLAN, text.getDocumentProvider().getDocument(editor.getEditorInput()).get());
		assertEquals("org.tamyeez.plan", file.getContentDescription().getContentType().getId());
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}
}
