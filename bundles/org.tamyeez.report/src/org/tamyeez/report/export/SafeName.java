package org.tamyeez.report.export;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import org.tamyeez.plan.language.HiddenCharacters;

/** Makes names that every system takes for a file, whatever plan or profile they come from. */
final class SafeName {

	private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"/\\\\|?*\\p{Cc}\\p{Cs}\u2028\u2029]");
	private static final Pattern AT_EDGES = Pattern.compile("^\\s+|[\\s.]+$");
	private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

	private SafeName() {
	}

	/**
	 * A name that is safe, and as near to the given one as can be.
	 *
	 * @param most how many bytes it may have
	 */
	static String of(String name, int most) {
		StringBuilder visible = new StringBuilder();
		Normalizer.normalize(name, Normalizer.Form.NFC).chars()
				.filter(character -> !HiddenCharacters.isDirectionControl((char) character))
				.forEach(character -> visible.append((char) character));
		String safe = AT_EDGES.matcher(cut(FORBIDDEN.matcher(visible).replaceAll("_"), most)).replaceAll("");
		return safe.isEmpty() || DEVICE.matcher(safe).matches() ? "_" + safe : safe;
	}

	/** What two names have in common that some system takes for one. */
	static String key(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
	}

	private static String cut(String name, int most) {
		int bytes = 0;
		int end = 0;
		while (end < name.length()) {
			String character = Character.toString(name.codePointAt(end));
			bytes += character.getBytes(StandardCharsets.UTF_8).length;
			if (bytes > most) {
				return name.substring(0, end);
			}
			end += character.length();
		}
		return name;
	}
}
