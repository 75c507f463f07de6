package org.tamyeez.app.welcome;

import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.IntroPart;
import org.tamyeez.app.create.NewPlanWizard;
import org.tamyeez.app.help.ShowHelpHandler;
import org.tamyeez.app.steps.FirstStepsView;
import org.tamyeez.editor.server.Log;
import org.tamyeez.examples.PlanTemplate;

/** Shows the page over the whole window, and makes way as soon as something is opened. */
public final class WelcomePart extends IntroPart implements WelcomePage.Doing {

	private static final String OPEN_FILE = "org.tamyeez.app.openFile";
	private static final String EXAMPLES = "org.tamyeez.app.examples";

	private @Nullable WelcomePage page;

	@Override
	public void createPartControl(Composite parent) {
		page = new WelcomePage(parent, this);
	}

	@Override
	public void standbyStateChanged(boolean standby) {
		// The page is the same in whatever size.
	}

	@Override
	public void setFocus() {
		WelcomePage shown = page;
		if (shown != null) {
			shown.setFocus();
		}
	}

	@Override
	public void begin(PlanTemplate template) {
		NewPlanWizard wizard = new NewPlanWizard(template);
		wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
		IWorkbenchPage below = window().getActivePage();
		if (new WizardDialog(window().getShell(), wizard).open() == Window.OK) {
			Welcome.close();
			showSteps(below, IWorkbenchPage.VIEW_VISIBLE);
		}
	}

	@Override
	public void openFile() {
		IEditorPart before = editor();
		execute(OPEN_FILE, Map.of());
		if (editor() != before) {
			Welcome.close();
		}
	}

	private @Nullable IEditorPart editor() {
		return window().getActivePage().getActiveEditor();
	}

	@Override
	public void openExamples() {
		execute(EXAMPLES, Map.of());
		Welcome.close();
	}

	@Override
	public void showSteps() {
		IWorkbenchPage below = window().getActivePage();
		Welcome.close();
		showSteps(below, IWorkbenchPage.VIEW_ACTIVATE);
	}

	private static void showSteps(IWorkbenchPage page, int mode) {
		try {
			page.showView(FirstStepsView.ID, null, mode);
		} catch (PartInitException e) {
			Log.failure(e);
		}
	}

	@Override
	public void read(String name) {
		IWorkbenchWindow window = window();
		Welcome.close();
		execute(window, ShowHelpHandler.COMMAND, Map.of(ShowHelpHandler.PAGE, name));
	}

	private IWorkbenchWindow window() {
		return getIntroSite().getWorkbenchWindow();
	}

	private void execute(String command, Map<String, String> parameters) {
		execute(window(), command, parameters);
	}

	private static void execute(IWorkbenchWindow window, String command, Map<String, String> parameters) {
		ICommandService commands = window.getService(ICommandService.class);
		try {
			window.getService(IHandlerService.class).executeCommand(
					ParameterizedCommand.generateCommand(commands.getCommand(command), parameters), null);
		} catch (CommandException e) {
			Log.failure(e);
		}
	}
}
