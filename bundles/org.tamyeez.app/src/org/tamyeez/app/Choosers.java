package org.tamyeez.app;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** Makes lists of which one is chosen. */
public final class Choosers {

	private Choosers() {
	}

	/** A list that drops down. It is never mirrored, since GTK cuts off the beginning of what a mirrored one shows. */
	public static Combo make(Composite parent) {
		return new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY | SWT.LEFT_TO_RIGHT);
	}
}
