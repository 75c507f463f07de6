package org.tamyeez.editor;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Gives names to controls that no words stand beside, so that a screen reader can tell them. */
public final class Spoken {

	private Spoken() {
	}

	/**
	 * Gives a name to a control.
	 *
	 * @param label the name, which may be written as beside the control: with a mark for its key, and with a colon
	 */
	public static void call(Control control, String label) {
		String plain = LegacyActionTools.removeMnemonics(label).strip();
		String name = plain.endsWith(":") ? plain.substring(0, plain.length() - 1) : plain;
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
	}
}
