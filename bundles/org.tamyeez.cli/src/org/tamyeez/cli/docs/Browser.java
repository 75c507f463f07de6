package org.tamyeez.cli.docs;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Opens an address in the reader's browser. The desktop's own command is asked, since Java's way to a desktop is shut
 * where the command line runs.
 */
public final class Browser {

	private static final int PATIENCE = 5;

	private Browser() {
	}

	/** Opens an address, and tells whether anything was there to open it. */
	public static boolean open(URI address) throws InterruptedException {
		try {
			Process process = new ProcessBuilder(command(System.getProperty("os.name", ""), address))
					.redirectInput(Redirect.PIPE).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
			// Some desktops leave the command running as long as the browser is.
			return !process.waitFor(PATIENCE, TimeUnit.SECONDS) || process.exitValue() == 0;
		} catch (IOException e) {
			return false;
		}
	}

	/**
	 * The command that opens an address.
	 *
	 * @param system  the name of the operating system, as Java has it
	 * @param address the address
	 */
	public static List<String> command(String system, URI address) {
		String name = system.toLowerCase(Locale.ROOT);
		if (name.startsWith("windows")) {
			return List.of("rundll32", "url.dll,FileProtocolHandler", address.toString());
		}
		return List.of(name.startsWith("mac") ? "open" : "xdg-open", address.toString());
	}
}
