package org.tamyeez.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.texteditor.IUpdate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.app.preferences.ApplicationPage;
import org.tamyeez.app.preferences.WindowLanguage;
import org.tamyeez.testing.window.Wait;

/** What can be chosen is what a consultant has a use for, and the editor's usual services are there. */
class PreferencesTest {

	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	@RegisterExtension
	private final Workbench workbench = new Workbench();

	@AfterEach
	void takeBack() {
		choose("", "");
	}

	@Test
	void thePagesAreOursAndTheUsefulOnesOfThePlatform() {
		PreferenceManager preferences = PlatformUI.getWorkbench().getPreferenceManager();

		List<String> roots = Stream.of(preferences.getRootSubNodes()).map(IPreferenceNode::getId).sorted().toList();
		Set<String> labels = preferences.getElements(PreferenceManager.PRE_ORDER).stream()
				.map(IPreferenceNode::getLabelText).collect(Collectors.toSet());

		assertEquals(List.of(ApplicationPage.ID, "org.tamyeez.editor.preferences"), roots);
		assertEquals(Set.of("Application", "Fonts and Colours", "Keys", "Text", "Marks in the Text", "Accessibility",
				"Saving by Itself", "Earlier Versions", "Comparing", "Plans", "Rules"), labels);
	}

	@Test
	void aPageOfThePlatformCarriesOurName() {
		PreferenceDialog dialog = open("org.eclipse.ui.preferencePages.ColorsAndFonts");
		try {
			assertEquals("Fonts and Colours", ((IPreferencePage) dialog.getSelectedPage()).getTitle());
		} finally {
			dialog.close();
		}
	}

	@Test
	void languageAndLookAreKept() {
		assertTrue(choose("ar", DARK));

		assertEquals(Optional.of("ar"), WindowLanguage.chosen());
		assertEquals(DARK,
				Platform.getPreferencesService().getString(ApplicationPage.THEMES, ApplicationPage.THEME, "", null));
		assertFalse(choose("ar", DARK), "Nothing new is chosen");
		assertTrue(choose("", ""));
		assertEquals(Optional.empty(), WindowLanguage.chosen());
	}

	private static boolean choose(String language, String theme) {
		PreferenceDialog dialog = open(ApplicationPage.ID);
		try {
			ApplicationPage page = (ApplicationPage) dialog.getSelectedPage();
			page.chooseLanguage(language);
			page.chooseTheme(theme);
			return page.keep();
		} finally {
			dialog.close();
		}
	}

	private static PreferenceDialog open(String page) {
		PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(window(), page, null, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		return dialog;
	}

	private static Shell window() {
		return Workbench.page().getWorkbenchWindow().getShell();
	}

	@Test
	void plansAreShownWithLineNumbersAndNoSpellingMistakes() {
		assertTrue(Platform.getPreferencesService().getBoolean("org.eclipse.ui.editors", "lineNumberRuler", false, null));
		assertFalse(Platform.getPreferencesService().getBoolean("org.eclipse.ui.editors", "spellingEnabled", true, null));
	}

	@Test
	void aPlanCanBeSearchedPrintedAndTakenBack() throws Exception {
		ITextEditor editor = workbench.open("plan.mplan", "plan P {\n}\n");
		for (String service : new String[] { ITextEditorActionConstants.FIND, ITextEditorActionConstants.PRINT,
				ITextEditorActionConstants.UNDO }) {
			IAction action = editor.getAction(service);
			assertNotNull(action, service);
		}
		Workbench.page().activate(editor);
		Wait.until("the plan can be searched", () -> {
			((IUpdate) editor.getAction(ITextEditorActionConstants.FIND)).update();
			return editor.getAction(ITextEditorActionConstants.FIND).isEnabled();
		});
		assertInstanceOf(ISourceViewer.class, editor.getAdapter(ITextOperationTarget.class));
	}

	@Test
	void earlierVersionsOfAPlanAreShown() throws Exception {
		ITextEditor editor = workbench.open("plan.mplan", "plan P {\n}\n");
		IFile file = workbench.project().getFile("plan.mplan");
		file.setContents(new ByteArrayInputStream("plan P {\n\tclient \"C\"\n}\n".getBytes(StandardCharsets.UTF_8)),
				IResource.KEEP_HISTORY, new NullProgressMonitor());
		assertEquals(1, file.getHistory(new NullProgressMonitor()).length);
		Workbench.page().activate(editor);

		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.tamyeez.app.earlier", null);

		IViewReference history = Workbench.page().findViewReference("org.eclipse.team.ui.GenericHistoryView");
		assertNotNull(history);
		Wait.until("the history is of the plan", () -> history.getContentDescription().contains("plan.mplan"));
		Workbench.page().hideView(history);
	}

	@Test
	void theProblemsHavePictures() {
		for (String picture : new String[] { "IMG_OBJS_ERROR_PATH", "IMG_OBJS_WARNING_PATH", "IMG_OBJS_INFO_PATH",
				"IMG_OBJS_FIXABLE_ERROR", "IMG_ETOOL_PROBLEM_CATEGORY" }) {
			assertNotNull(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(picture), picture);
		}
	}
}
