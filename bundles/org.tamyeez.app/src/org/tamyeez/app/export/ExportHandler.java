package org.tamyeez.app.export;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tamyeez.app.Messages;

/** Asks how the chosen plans are to be reported. */
public final class ExportHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		List<Path> plans = ChosenPlans.of(HandlerUtil.getActivePart(event), HandlerUtil.getCurrentSelection(event),
				HandlerUtil.getActiveEditor(event));
		Shell shell = HandlerUtil.getActiveShell(event);
		if (plans.isEmpty()) {
			MessageDialog.openInformation(shell, Messages.export_title, Messages.export_none);
		} else {
			new WizardDialog(shell, new ExportWizard(plans)).open();
		}
		return null;
	}
}
