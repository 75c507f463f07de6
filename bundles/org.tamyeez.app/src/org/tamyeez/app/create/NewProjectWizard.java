package org.tamyeez.app.create;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.tamyeez.app.AppIcons;
import org.tamyeez.app.Messages;
import org.tamyeez.editor.Spoken;

/** Makes a project: a folder for the plans of a client or a house, which share audiences, policies and styles. */
public final class NewProjectWizard extends Wizard implements INewWizard {

	private final Page page = new Page();
	private @Nullable IWorkbench workbench;

	/** Called by the platform. */
	public NewProjectWizard() {
		setWindowTitle(Messages.newProject_title);
	}

	@Override
	public void init(IWorkbench newWorkbench, IStructuredSelection selection) {
		workbench = newWorkbench;
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		try {
			IProject project = Creation.project(page.name(), new NullProgressMonitor());
			if (workbench != null) {
				BasicNewResourceWizard.selectAndReveal(project, workbench.getActiveWorkbenchWindow());
			}
			return true;
		} catch (CoreException e) {
			ErrorDialog.openError(getShell(), Messages.newProject_title, null, e.getStatus());
			return false;
		}
	}

	/** Asks for the name. */
	private static final class Page extends WizardPage {

		private @Nullable Text name;

		Page() {
			super(NewProjectWizard.class.getName(), Messages.newProject_title, AppIcons.descriptor("plan-banner"));
			setDescription(Messages.newProject_description);
		}

		@Override
		public void createControl(Composite parent) {
			Composite page = new Composite(parent, SWT.NONE);
			GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).applyTo(page);
			new Label(page, SWT.NONE).setText(Messages.newProject_name);
			Text text = new Text(page, SWT.BORDER);
			Spoken.call(text, Messages.newProject_name);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
			text.addListener(SWT.Modify, event -> validate());
			name = text;
			setControl(page);
			setPageComplete(false);
		}

		String name() {
			return name == null ? "" : name.getText().strip();
		}

		private void validate() {
			IWorkspace workspace = ResourcesPlugin.getWorkspace();
			IStatus valid = workspace.validateName(name(), IResource.PROJECT);
			boolean taken = valid.isOK() && workspace.getRoot().getProject(name()).exists();
			setErrorMessage(
					name().isEmpty() ? null : taken ? Messages.newProject_taken : valid.isOK() ? null : valid.getMessage());
			setPageComplete(valid.isOK() && !taken);
		}
	}
}
