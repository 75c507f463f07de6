package org.tamyeez.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.app.create.NewPlanWizard;
import org.tamyeez.app.dashboard.DashboardView;
import org.tamyeez.app.dashboard.TeachingsView;
import org.tamyeez.app.export.ExportWizard;
import org.tamyeez.app.help.HelpView;
import org.tamyeez.app.live.LivePlan;
import org.tamyeez.app.map.PlanMapView;
import org.tamyeez.app.preview.PreviewView;
import org.tamyeez.app.steps.FirstStepsView;
import org.tamyeez.app.welcome.Welcome;
import org.tamyeez.examples.ExamplePlans;
import org.tamyeez.testing.window.Wait;

/**
 * Takes the pictures of the window that README and guide show, in the language in which the application runs. It is no test
 * and does not run with them; {@code releng/screenshots/take} runs it.
 */
class Screenshots {

	private static final Path FOLDER = Path.of(Objects.requireNonNull(System.getProperty("tamyeez.screenshots")));
	private static final boolean ARABIC = "ar".equals(Locale.getDefault().getLanguage());
	private static final String PLAN = ARABIC ? "leather-shop.mplan" : "telecom.mplan";
	private static final Rectangle WINDOW = new Rectangle(0, 0, 1560, 960);
	/** What a browser draws is there a moment after it says so, and nothing tells when. */
	private static final int REST_MILLISECONDS = 1500;

	@RegisterExtension
	private final Workbench workbench = new Workbench();

	@BeforeEach
	void arrangeTheWindow() {
		Welcome.close();
		IWorkbenchPage page = Workbench.page();
		page.resetPerspective();
		Shell shell = page.getWorkbenchWindow().getShell();
		shell.setBounds(WINDOW);
		shell.forceActive();
	}

	@Test
	void findingsUnderTheText() throws Exception {
		open("flawed/");
		Workbench.view(TeachingsView.ID, TeachingsView.class);
		Workbench.view(PreviewView.ID, PreviewView.class);
		take("editor");
	}

	@Test
	void theWelcomePage() throws Exception {
		PlatformUI.getWorkbench().getIntroManager().showIntro(Workbench.page().getWorkbenchWindow(), false);
		take("welcome");
	}

	@Test
	void theFirstSteps() throws Exception {
		open("plans/");
		Workbench.view(FirstStepsView.ID, FirstStepsView.class);
		take("steps");
	}

	@Test
	void theHelp() throws Exception {
		open("plans/");
		Workbench.view(HelpView.ID, HelpView.class);
		take("help");
	}

	@Test
	void theRulesOfTheHouse() throws Exception {
		open("plans/");
		PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(
				Workbench.page().getWorkbenchWindow().getShell(), "org.tamyeez.editor.rules", null, null);
		show(dialog, "rules");
	}

	@Test
	void thePlanMap() throws Exception {
		open("plans/");
		maximised(PlanMapView.ID, "map");
	}

	@Test
	void theDashboard() throws Exception {
		open("plans/");
		maximised(DashboardView.ID, "dashboard");
	}

	@Test
	void theTeachings() throws Exception {
		open("flawed/");
		maximised(TeachingsView.ID, "teachings");
	}

	@Test
	void thePreview() throws Exception {
		open("plans/");
		maximised(PreviewView.ID, "preview");
	}

	@Test
	void theWizardForPlans() throws Exception {
		wizard(new NewPlanWizard(), "new-plan");
	}

	@Test
	void theWizardForReports() throws Exception {
		open("plans/");
		wizard(new ExportWizard(), "export");
	}

	private void open(String folder) throws CoreException {
		ITextEditor editor = workbench.open(PLAN, ExamplePlans.text(folder + PLAN).lines()
				.filter(line -> !line.strip().startsWith("//!")).collect(Collectors.joining("\n", "", "\n")));
		boolean flawed = folder.startsWith("flawed");
		Wait.until("the plan is checked",
				() -> flawed ? isMarked() : workbench.project().getFile(PLAN).exists());
		editor.selectAndReveal(errors().mapToInt(error -> error.getAttribute(IMarker.CHAR_START, 0)).min().orElse(0), 0);
	}

	private boolean isMarked() {
		return errors().findAny().isPresent();
	}

	private Stream<IMarker> errors() {
		try {
			return Stream.of(workbench.project().findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE))
					.filter(marker -> marker.getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_ERROR);
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void maximised(String view, String name) throws Exception {
		IWorkbenchPage page = Workbench.page();
		IEditorPart editor = page.getActiveEditor();
		page.showView(view);
		IViewReference shown = page.findViewReference(view);
		page.setPartState(shown, IWorkbenchPage.STATE_MAXIMIZED);
		// The views follow the editor that was active last.
		page.activate(editor);
		page.activate(shown.getView(true));
		page.setPartState(shown, IWorkbenchPage.STATE_MAXIMIZED);
		take(name);
		page.setPartState(shown, IWorkbenchPage.STATE_RESTORED);
	}

	private void wizard(IWorkbenchWizard wizard, String name) throws IOException {
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(workbench.project()));
		WizardDialog dialog = new WizardDialog(Workbench.page().getWorkbenchWindow().getShell(), wizard);
		show(dialog, name);
	}

	private static void show(Window dialog, String name) throws IOException {
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			dialog.getShell().setLocation(60, 60);
			take(name, dialog.getShell());
		} finally {
			dialog.close();
		}
	}

	private static void take(String name) throws IOException {
		take(name, Workbench.page().getWorkbenchWindow().getShell());
	}

	private static void take(String name, Shell shell) throws IOException {
		rest();
		Wait.until("the views show the plan", () -> Job.getJobManager().find(LivePlan.class).length == 0);
		rest();
		Rectangle bounds = shell.getBounds();
		// Where nothing decorates windows, their bounds have room for a frame that is not there.
		Point begin = shell.toDisplay(0, 0);
		Point end = shell.toDisplay(shell.getClientArea().width, shell.getClientArea().height);
		bounds.x = Math.min(begin.x, end.x);
		bounds.width = Math.abs(end.x - begin.x);
		bounds.height = end.y - bounds.y;
		Display display = Display.getCurrent();
		Image image = new Image(display, bounds.width, bounds.height);
		GC screen = new GC(display);
		try {
			screen.copyArea(image, bounds.x, bounds.y);
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData() };
			Files.createDirectories(FOLDER);
			loader.save(FOLDER.resolve(name + (ARABIC ? "-ar" : "-en") + ".png").toString(), SWT.IMAGE_PNG);
		} finally {
			screen.dispose();
			image.dispose();
		}
	}

	private static void rest() {
		boolean[] over = new boolean[1];
		Display.getCurrent().timerExec(REST_MILLISECONDS, () -> over[0] = true);
		Wait.until("a moment has passed", () -> over[0]);
	}
}
