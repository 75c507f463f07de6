package org.tamyeez.report.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The Chromium that is installed, used without a window. */
final class Browser {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
			"google-chrome-stable");
	private static final int PATIENCE_MINUTES = 3;

	private final Path program;

	private Browser(Path program) {
		this.program = program;
	}

	/** The browser, if there is one. */
	static Optional<Browser> installed() {
		String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
		return NAMES.stream().flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
				.filter(Files::isExecutable).findFirst().map(Browser::new);
	}

	/**
	 * Opens a page, lets its scripts run to their end, and gives what the page has become.
	 *
	 * @param page   the file
	 * @param folder where the browser may keep what it needs
	 */
	String open(Path page, Path folder) throws IOException, InterruptedException {
		Path out = folder.resolve("page.out");
		Path log = folder.resolve("browser.log");
		Process process = new ProcessBuilder(program.toString(), "--headless", "--no-sandbox", "--disable-gpu",
				"--disable-dev-shm-usage", "--hide-scrollbars", "--no-first-run", "--window-size=1280,1600",
				"--user-data-dir=" + folder.resolve("profile"), "--virtual-time-budget=100000", "--dump-dom",
				page.toUri().toString()).redirectOutput(out.toFile()).redirectError(log.toFile()).start();
		if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
			process.destroyForcibly();
			throw new IOException("The browser does not come to an end:\n" + Files.readString(log));
		}
		if (process.exitValue() != 0) {
			throw new IOException("The browser ended with " + process.exitValue() + ":\n" + Files.readString(log));
		}
		return new String(Files.readAllBytes(out), UTF_8);
	}
}
