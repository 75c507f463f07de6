package org.tamyeez.editor.direction;

import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;

/** The menus of a plan and its rulers read as the window does, which speaks in them, and not as the plan does. */
final class MenuDirection {

	private static final Listener TURN = MenuDirection::turn;

	private MenuDirection() {
	}

	/** Turns the menus of a control, and of all in it, before they are shown. */
	static void follow(Control control) {
		release(control);
		control.addListener(SWT.MenuDetect, TURN);
		children(control).forEach(MenuDirection::follow);
	}

	/** Leaves the menus of a control alone from now on. */
	static void release(Control control) {
		control.removeListener(SWT.MenuDetect, TURN);
		children(control).forEach(MenuDirection::release);
	}

	private static Stream<Control> children(Control control) {
		return control instanceof Composite composite ? Stream.of(composite.getChildren()) : Stream.empty();
	}

	private static void turn(Event event) {
		if (event.widget instanceof Control control) {
			Menu menu = control.getMenu();
			if (menu != null) {
				menu.setOrientation(control.getShell().getOrientation());
			}
		}
	}
}
