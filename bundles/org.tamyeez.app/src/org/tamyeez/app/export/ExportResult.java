package org.tamyeez.app.export;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.tamyeez.app.AppIcons;
import org.tamyeez.app.Messages;
import org.tamyeez.app.export.ExportRun.Told;
import org.tamyeez.editor.Spoken;
import org.tamyeez.editor.Ui;

/** Tells what became of the reports. */
public final class ExportResult extends Dialog {

	private static final int OPEN_FOLDER = IDialogConstants.CLIENT_ID + 1;
	private static final int WIDTH = 560;
	private static final int HEIGHT = 200;

	private final List<Told> told;
	private final Path folder;

	private ExportResult(@Nullable Shell parent, List<Told> told, Path folder) {
		super(parent);
		this.told = told;
		this.folder = folder;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setBlockOnOpen(false);
	}

	/** Opens what was written, if that is wanted, and tells what became of each report. */
	static void show(List<Told> told, List<Path> written, Path folder, boolean opens) {
		if (opens && !written.isEmpty()) {
			Program.launch((written.size() == 1 ? written.get(0) : folder).toString());
		}
		new ExportResult(Ui.shell(), told, folder).open();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.export_result);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label where = new Label(area, SWT.WRAP);
		long done = told.stream().filter(one -> one.kind() == ExportRun.Kind.DONE).count();
		where.setText(told.isEmpty() ? Messages.export_nothing : NLS.bind(Messages.export_where, done, folder));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(where);
		Table list = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
		Spoken.call(list, Messages.export_result);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(list);
		for (Told one : told) {
			TableItem item = new TableItem(list, SWT.NONE);
			item.setText(one.words());
			item.setImage(switch (one.kind()) {
				case DONE -> AppIcons.image("done");
				case NOTE -> PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK);
				case REFUSED -> PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK);
			});
		}
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, OPEN_FOLDER, Messages.export_openFolder, false);
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == OPEN_FOLDER) {
			Program.launch(folder.toString());
		} else {
			super.buttonPressed(button);
		}
	}
}
