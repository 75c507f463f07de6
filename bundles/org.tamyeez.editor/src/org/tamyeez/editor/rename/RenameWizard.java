package org.tamyeez.editor.rename;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.ui.refactoring.RefactoringWizard;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tamyeez.editor.Messages;
import org.tamyeez.editor.Spoken;

/** Asks for the new name and shows, to those who want to see it, what changes. */
final class RenameWizard extends RefactoringWizard {

	private final Rename rename;

	RenameWizard(Rename rename) {
		super(rename, DIALOG_BASED_USER_INTERFACE);
		this.rename = rename;
		setDefaultPageTitle(Messages.rename_title);
	}

	@Override
	protected void addUserInputPages() {
		addPage(new NamePage(rename));
	}

	private static final class NamePage extends UserInputWizardPage {

		private final Rename rename;

		NamePage(Rename rename) {
			super(Messages.rename_title);
			this.rename = rename;
		}

		@Override
		public void createControl(Composite parent) {
			Composite page = new Composite(parent, SWT.NONE);
			GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
			new Label(page, SWT.NONE).setText(Messages.rename_name);
			Text name = new Text(page, SWT.BORDER | SWT.SINGLE);
			GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(40), SWT.DEFAULT)
					.applyTo(name);
			Spoken.call(name, Messages.rename_name);
			name.setText(rename.oldName());
			name.selectAll();
			name.addModifyListener(event -> set(name.getText().strip()));
			setControl(page);
			set(rename.oldName());
			name.setFocus();
		}

		private void set(String name) {
			rename.setNewName(name);
			setPageComplete(!name.isEmpty() && !name.equals(rename.oldName()));
		}
	}
}
