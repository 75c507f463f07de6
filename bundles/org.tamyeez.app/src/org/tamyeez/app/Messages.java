package org.tamyeez.app;

import org.eclipse.osgi.util.NLS;

/** The words of the application that the platform does not have. Only public fields are filled. */
final class Messages extends NLS {

	public static String menu_file;
	public static String menu_edit;
	public static String menu_window;
	public static String menu_help;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
