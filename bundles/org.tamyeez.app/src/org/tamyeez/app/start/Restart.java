package org.tamyeez.app.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.app.preferences.WindowLanguage;

/**
 * Starts the application once more after it has ended, as the platform asks its native launcher to; the command is that
 * which has started it.
 */
public final class Restart {

	/** The start script says here what it is called. */
	private static final String SCRIPT = "tamyeez.start";
	/** The launcher that jpackage makes says it here. */
	private static final String IMAGE = "jpackage.app-path";
	/** What the launcher was told, one word in a line. */
	private static final String WORDS = "eclipse.commands";

	private Restart() {
	}

	/** Starts the application with the words that it was started with, in the language that is chosen. Tells whether it could. */
	public static boolean now() {
		return with(List.of());
	}

	/**
	 * The same, with plans to open.
	 *
	 * @param plans the plans that the window does not know of yet
	 */
	public static boolean with(List<Path> plans) {
		Optional<String> program = Stream.of(SCRIPT, IMAGE).map(System::getProperty).filter(Restart::isFile).findFirst();
		if (program.isEmpty()) {
			return false;
		}
		ProcessBuilder start = new ProcessBuilder().inheritIO();
		List<String> command = new ArrayList<>(List.of(program.get()));
		plans.forEach(plan -> command.add(plan.toString()));
		command.addAll(WindowLanguage.choose(words(System.getProperty(WORDS, "")), start.environment()));
		try {
			start.command(command).start();
			return true;
		} catch (IOException e) {
			ILog.of(Restart.class).error(e.getLocalizedMessage(), e);
			return false;
		}
	}

	private static boolean isFile(@Nullable String path) {
		return path != null && !path.isBlank();
	}

	/** The author's own words: not where the launcher itself stands, and no plans, which the window remembers. */
	private static List<String> words(String told) {
		List<String> words = new ArrayList<>();
		List<String> all = told.lines().toList();
		for (int i = 0; i < all.size(); i++) {
			String word = all.get(i);
			boolean valued = i + 1 < all.size() && !all.get(i + 1).startsWith("-");
			if (List.of("-nl", "-dir", "-data", "-configuration").contains(word) && valued) {
				words.add(word);
				words.add(all.get(i + 1));
			}
		}
		return words;
	}
}
