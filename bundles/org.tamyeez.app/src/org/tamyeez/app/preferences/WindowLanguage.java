package org.tamyeez.app.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/**
 * The language of the application's own words. The platform reads its words while it starts, before it can look up what
 * somebody has chosen; so an application that finds itself in the wrong language begins once more in the right one.
 */
public final class WindowLanguage {

	/** Under which name the choice is kept: {@code en}, {@code ar}, or empty for the language of the computer. */
	public static final String CHOICE = "language";

	private static final String STORE = "org.tamyeez.app";
	private static final String OPTION = "-nl";
	/** Says in what language an application was begun by another one, because somebody had chosen it. */
	private static final String BEGUN_IN = "TAMYEEZ_LANGUAGE";

	private WindowLanguage() {
	}

	/** Where the choice is kept. */
	static ScopedPreferenceStore store() {
		return new ScopedPreferenceStore(InstanceScope.INSTANCE, STORE);
	}

	/** The language that somebody has chosen; empty for that of the computer. */
	public static Optional<String> chosen() {
		String chosen = Platform.getPreferencesService().getString(STORE, CHOICE, "", null);
		return Optional.of(chosen).filter(language -> !language.isEmpty());
	}

	/** Whether the application has to begin once more to have the language that somebody has chosen. */
	public static boolean isOther() {
		return isOther(chosen(), Locale.getDefault().getLanguage(), List.of(Platform.getCommandLineArgs()),
				System.getenv());
	}

	/**
	 * Whether an application has to begin once more. Whoever says in the command which language he wants gets it.
	 *
	 * @param chosen      the language that is chosen
	 * @param language    the language that the application has
	 * @param command     what it was told when it began
	 * @param environment what it was told besides
	 */
	public static boolean isOther(Optional<String> chosen, String language, List<String> command,
			Map<String, String> environment) {
		return chosen.isPresent() && !chosen.get().equals(language) && !command.contains(OPTION)
				&& !environment.containsKey(BEGUN_IN);
	}

	/**
	 * Makes a command begin the application in the chosen language, or in that of the computer if none is chosen.
	 *
	 * @param words       what the application was told when it began
	 * @param environment what the new one is told besides
	 */
	public static List<String> choose(List<String> words, Map<String, String> environment) {
		return choose(chosen(), words, environment);
	}

	/**
	 * Makes a command begin the application in a language.
	 *
	 * @param chosen      the language; none for that of the computer
	 * @param words       what the application was told when it began
	 * @param environment what the new one is told besides
	 */
	public static List<String> choose(Optional<String> chosen, List<String> words, Map<String, String> environment) {
		List<String> all = new ArrayList<>(words);
		boolean ours = environment.remove(BEGUN_IN) != null;
		int option = all.indexOf(OPTION);
		if (option >= 0 && (ours || chosen.isPresent())) {
			all.subList(option, Math.min(option + 2, all.size())).clear();
		}
		chosen.ifPresent(language -> {
			all.add(OPTION);
			all.add(language);
			environment.put(BEGUN_IN, language);
		});
		return all;
	}
}
