package org.tamyeez.editor;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPart;

/** Lets commands and menus ask whether an editor shows a plan, wherever its file lies. */
public final class PlanActive extends PropertyTester {

	@Override
	public boolean test(Object receiver, String property, Object[] arguments, @Nullable Object expected) {
		return receiver instanceof IWorkbenchPart part && PlanEditors.editor(part).isPresent();
	}
}
