package org.tamyeez.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.eclipse.ui.preferences.IWorkbenchPreferenceContainer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.wizards.IWizardCategory;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.eclipse.ui.wizards.IWizardRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tamyeez.examples.ExamplePlans;

/** Whoever reads Arabic only reads every word of the application, its own as well as the platform's. */
class ArabicWindowTest {

	private static final Set<String> NOTHING = Set.of();
	private static final String FILE = "خطة.mplan";
	/** The platform has these in its plug-in descriptions, where no fragment can put another word. */
	private static final Set<String> UNCHANGEABLE = Set.of("Text Occurrence");
	private static final int LOOK_AGAIN_MILLISECONDS = 50;

	private final IWorkbench workbench = PlatformUI.getWorkbench();
	private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("خططي");

	@BeforeEach
	void makeAProject() throws CoreException {
		page().resetPerspective();
		project.create(new NullProgressMonitor());
		project.open(new NullProgressMonitor());
	}

	@AfterEach
	void removeTheProject() throws CoreException {
		page().closeAllEditors(false);
		project.delete(true, true, new NullProgressMonitor());
	}

	@Test
	void theWindowIsMirrored() {
		assertTrue((window().getStyle() & SWT.RIGHT_TO_LEFT) != 0);
	}

	@Test
	void theWindowAndItsMenus() throws CoreException {
		open();
		for (String view : List.of(IPageLayout.ID_PROJECT_EXPLORER, IPageLayout.ID_OUTLINE, IPageLayout.ID_PROBLEM_VIEW,
				IPageLayout.ID_PROP_SHEET, IPageLayout.ID_PROGRESS_VIEW)) {
			page().showView(view);
			assertEquals(NOTHING, Seen.foreign(Seen.in(window())), view);
		}
	}

	@Test
	void theMenuOfTheText() throws CoreException {
		Control text = open().getAdapter(ITextViewer.class).getTextWidget();
		text.notifyListeners(SWT.MenuDetect, new Event());
		assertEquals(NOTHING, Seen.foreign(Seen.in(text.getMenu())));
		assertEquals(SWT.RIGHT_TO_LEFT, text.getMenu().getOrientation());
	}

	@Test
	void theMenusOfTheViews() throws CoreException {
		open();
		for (String id : List.of(IPageLayout.ID_PROJECT_EXPLORER, IPageLayout.ID_PROBLEM_VIEW)) {
			IViewPart view = page().showView(id);
			if (view instanceof ISetSelectionTarget target) {
				target.selectReveal(new StructuredSelection(project));
			}
			List<Menu> menus = menus(window()).toList();
			assertFalse(menus.isEmpty());
			for (Menu menu : menus) {
				assertEquals(NOTHING, Seen.foreign(Seen.in(menu)), id);
			}
		}
	}

	private static Stream<Menu> menus(Control control) {
		Stream<Menu> own = Stream.ofNullable(control.getMenu());
		return control instanceof Composite composite
				? Stream.concat(own, Stream.of(composite.getChildren()).flatMap(ArabicWindowTest::menus))
				: own;
	}

	@Test
	void findAndReplaceInTheEditor() throws CoreException {
		find(true);
		assertEquals(NOTHING, Seen.foreign(Seen.in(window())));
	}

	@Test
	void findAndReplaceInADialog() throws CoreException {
		Set<Shell> before = Set.of(display().getShells());
		find(false);
		Shell dialog = opened(before).orElseThrow();
		assertEquals(NOTHING, Seen.foreign(Seen.in(dialog)));
		dialog.close();
	}

	private void find(boolean withinTheEditor) throws CoreException {
		IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.eclipse.ui.editors");
		preferences.putBoolean("useFindReplaceOverlay", withinTheEditor);
		open().getAction(ITextEditorActionConstants.FIND).run();
		preferences.remove("useFindReplaceOverlay");
	}

	@Test
	void thePreferences() {
		PreferenceManager preferences = workbench.getPreferenceManager();
		Map<String, Set<String>> foreign = new TreeMap<>();
		for (IPreferenceNode node : preferences.getElements(PreferenceManager.PRE_ORDER)) {
			PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(window(), node.getId(), null, null);
			dialog.setBlockOnOpen(false);
			dialog.open();
			Set<String> words = Seen.in(dialog.getShell());
			words.removeAll(UNCHANGEABLE);
			note(foreign, node.getLabelText(), words);
			dialog.close();
		}
		assertEquals(Map.of(), foreign);
	}

	@Test
	void aPageThatTheirDialogGrowsForStaysInItsPlace() {
		PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(window(), "org.tamyeez.app.preferences", null,
				null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			Point small = dialog.getShell().getSize();
			((IWorkbenchPreferenceContainer) dialog).openPage("org.tamyeez.editor.rules", null);
			settle();
			assertTrue(dialog.getShell().getSize().x > small.x, "The dialog has grown");
			Control page = ((IPreferencePage) dialog.getSelectedPage()).getControl();
			assertEquals(new Point(0, 0), page.getLocation());
			page.setLocation(30, 0);
			page.setSize(page.getSize().x + 10, page.getSize().y);
			assertEquals(new Point(0, 0), page.getLocation(), "It is put back where it was shifted");
		} finally {
			dialog.close();
		}
	}

	private static void settle() {
		while (display().readAndDispatch()) {
			// Until nothing is left to do.
		}
	}

	@Test
	void theToolsOfAViewThatIsOpenedLaterBeginAtTheRight() throws CoreException {
		IViewPart help = page().showView("org.tamyeez.app.help");
		settle();
		ToolBarManager tools = (ToolBarManager) help.getViewSite().getActionBars().getToolBarManager();
		assertEquals(SWT.RIGHT_TO_LEFT, tools.getControl().getOrientation());
	}

	@Test
	void theWizards() throws CoreException {
		Map<String, Set<String>> foreign = new TreeMap<>();
		for (IWizardRegistry registry : List.of(workbench.getNewWizardRegistry(), workbench.getImportWizardRegistry(),
				workbench.getExportWizardRegistry())) {
			for (IWizardDescriptor descriptor : (Iterable<IWizardDescriptor>) wizards(
					registry.getRootCategory())::iterator) {
				note(foreign, descriptor.getId(), List.of(descriptor.getLabel(), descriptor.getDescription(),
						descriptor.getCategory().getLabel()));
				IWorkbenchWizard wizard = descriptor.createWizard();
				wizard.init(workbench, new StructuredSelection(project));
				WizardDialog dialog = new WizardDialog(window(), wizard);
				dialog.setBlockOnOpen(false);
				dialog.open();
				note(foreign, descriptor.getId(), Seen.in(dialog.getShell()));
				dialog.close();
			}
		}
		assertEquals(Map.of(), foreign);
	}

	private static Stream<IWizardDescriptor> wizards(IWizardCategory category) {
		return Stream.concat(Stream.of(category.getWizards()),
				Stream.of(category.getCategories()).flatMap(ArabicWindowTest::wizards));
	}

	@Test
	void theQuestionWhetherToSave() throws CoreException {
		ITextEditor editor = open();
		editor.getDocumentProvider().getDocument(editor.getEditorInput()).set("خطة جديدة { }");
		assertEquals(NOTHING, Seen.foreign(inDialog(() -> page().closeEditor(editor, true))));
	}

	@Test
	void theQuestionWhetherToDelete() throws CoreException {
		IViewPart explorer = page().showView(IPageLayout.ID_PROJECT_EXPLORER);
		((ISetSelectionTarget) explorer).selectReveal(new StructuredSelection(project));
		assertEquals(NOTHING, Seen.foreign(inDialog(() -> execute("org.eclipse.ui.edit.delete"))));
		assertTrue(project.exists());
	}

	@Test
	void whatWidgetsSayThemselves() throws IOException {
		URL english = Objects.requireNonNull(SWT.class.getResource("/org/eclipse/swt/internal/SWTMessages.properties"));
		Properties words = new Properties();
		try (InputStream file = english.openStream()) {
			words.load(file);
		}
		assertEquals(NOTHING, Seen.foreign(words.stringPropertyNames().stream().map(SWT::getMessage).toList()));
	}

	@Test
	void whatCanBeSearchedFor() throws NotDefinedException {
		Set<String> names = new TreeSet<>();
		for (Command command : workbench.getService(ICommandService.class).getDefinedCommands()) {
			names.add(command.getName());
			names.add(command.getCategory().getName());
		}
		Stream.of(workbench.getViewRegistry().getViews()).forEach(view -> names.add(view.getLabel()));
		Stream.of(workbench.getPerspectiveRegistry().getPerspectives()).forEach(known -> names.add(known.getLabel()));
		assertEquals(NOTHING, Seen.foreign(names));
	}

	private ITextEditor open() throws CoreException {
		IFile file = project.getFile(IPath.fromPortableString(FILE));
		String plan = ExamplePlans.text("flawed/leather-shop.mplan");
		file.create(new ByteArrayInputStream(plan.getBytes(StandardCharsets.UTF_8)), true, new NullProgressMonitor());
		return (ITextEditor) IDE.openEditor(page(), file);
	}

	/** The words of a dialog that is open until somebody closes it. */
	private Set<String> inDialog(Runnable opening) {
		Set<Shell> before = Set.of(display().getShells());
		Set<String> seen = new TreeSet<>();
		Runnable[] look = new Runnable[1];
		look[0] = () -> opened(before).ifPresentOrElse(dialog -> {
			seen.addAll(Seen.in(dialog));
			dialog.close();
		}, () -> display().timerExec(LOOK_AGAIN_MILLISECONDS, look[0]));
		look[0].run();
		opening.run();
		display().timerExec(-1, look[0]);
		assertFalse(seen.isEmpty(), "A dialog has opened");
		return seen;
	}

	private static Optional<Shell> opened(Set<Shell> before) {
		return Stream.of(display().getShells()).filter(shell -> !before.contains(shell) && shell.isVisible()).findFirst();
	}

	private void execute(String command) {
		try {
			workbench.getService(IHandlerService.class).executeCommand(command, null);
		} catch (Exception e) {
			throw new AssertionError(command, e);
		}
	}

	private static void note(Map<String, Set<String>> foreign, String where, Collection<String> words) {
		Set<String> found = Seen.foreign(words);
		if (!found.isEmpty()) {
			foreign.computeIfAbsent(where, key -> new TreeSet<>()).addAll(found);
		}
	}

	private Shell window() {
		return workbench.getActiveWorkbenchWindow().getShell();
	}

	private IWorkbenchPage page() {
		return workbench.getActiveWorkbenchWindow().getActivePage();
	}

	private static Display display() {
		return Display.getCurrent();
	}
}
