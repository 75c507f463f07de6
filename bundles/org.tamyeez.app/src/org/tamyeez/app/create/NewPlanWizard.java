package org.tamyeez.app.create;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.tamyeez.app.Messages;
import org.tamyeez.examples.PlanTemplate;

/** Begins a plan from a template, and opens it at its first question. */
public final class NewPlanWizard extends Wizard implements INewWizard {

	private final NewPlanPage page;

	/** Called by the platform. */
	public NewPlanWizard() {
		this(PlanTemplate.SHOP);
	}

	/** @param template the kind of plan that is suggested */
	public NewPlanWizard(PlanTemplate template) {
		page = new NewPlanPage(template);
		setWindowTitle(Messages.newPlan_title);
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		page.suggest(Creation.folder(selection.getFirstElement()));
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	/** The page that asks for everything. */
	public NewPlanPage page() {
		return page;
	}

	@Override
	public boolean performFinish() {
		try {
			IContainer folder = page.folder();
			IFile file = Creation.file(folder, Creation.freeName(folder, page.title()), page.text(),
					new NullProgressMonitor());
			Creation.open(file);
			return true;
		} catch (CoreException e) {
			return failed(e);
		}
	}

	private boolean failed(CoreException problem) {
		@Nullable
		String reason = problem.getLocalizedMessage();
		ErrorDialog.openError(getShell(), Messages.newPlan_title, reason, problem.getStatus());
		return false;
	}
}
