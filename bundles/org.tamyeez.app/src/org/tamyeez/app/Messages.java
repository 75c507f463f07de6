package org.tamyeez.app;

import org.eclipse.osgi.util.NLS;

/** The words of the application that the platform does not have. */
final class Messages extends NLS {

	static String menu_file;
	static String menu_edit;
	static String menu_window;
	static String menu_help;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
