package org.tamyeez.app.export;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.osgi.framework.FrameworkUtil;
import org.tamyeez.app.Messages;

/** Asks how plans are to be reported, and has the reports written. */
public final class ExportWizard extends Wizard implements IExportWizard {

	private static final String SETTINGS = "export";

	private List<Path> plans;
	private ExportPage page;

	/** Called by the platform, which tells later what is selected. */
	public ExportWizard() {
		this(List.of());
	}

	/** @param plans the plans */
	public ExportWizard(List<Path> plans) {
		this.plans = plans;
		page = new ExportPage(plans);
		setWindowTitle(Messages.export_title);
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportWizard.class))
				.getDialogSettings();
		IDialogSettings own = all.getSection(SETTINGS);
		setDialogSettings(own == null ? all.addNewSection(SETTINGS) : own);
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		plans = ChosenPlans.of(null, selection,
				workbench.getActiveWorkbenchWindow().getActivePage().getActiveEditor());
		page = new ExportPage(plans);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		page.remember();
		if (IDE.saveAllEditors(new IResource[] { ResourcesPlugin.getWorkspace().getRoot() }, true)) {
			new ExportRun(plans, page.options(), page.opensWhenDone()).schedule();
			return true;
		}
		return false;
	}
}
