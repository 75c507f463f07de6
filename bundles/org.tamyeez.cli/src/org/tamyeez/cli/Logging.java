package org.tamyeez.cli;

import java.io.PrintStream;
import java.io.PrintWriter;

import org.apache.log4j.Level;
import org.apache.log4j.LogManager;
import org.apache.log4j.Logger;
import org.apache.log4j.SimpleLayout;
import org.apache.log4j.WriterAppender;

/** Keeps the libraries' log out of what the user reads, unless it is asked for. */
final class Logging {

	private Logging() {
	}

	/**
	 * Sets how much of the log is shown.
	 *
	 * @param shown whether errors are shown
	 * @param err   where
	 */
	static void set(boolean shown, PrintStream err) {
		// The search for a configuration costs time, and would find none that is ours.
		System.setProperty("log4j.defaultInitOverride", "true");
		LogManager.getLoggerRepository().setThreshold(shown ? Level.ERROR : Level.OFF);
		if (shown) {
			Logger root = Logger.getRootLogger();
			root.removeAllAppenders();
			root.addAppender(new WriterAppender(new SimpleLayout(), new PrintWriter(err, true)));
		}
	}
}
