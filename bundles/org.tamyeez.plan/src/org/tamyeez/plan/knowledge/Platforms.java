package org.tamyeez.plan.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.tamyeez.plan.model.ChannelKind;

import com.google.common.base.Splitter;

/**
 * The platforms that plans of the region name, living and dead, found by any of their spellings. They stand in
 * {@code platforms.tsv} beside this class.
 */
public final class Platforms {

	private static final String TABLE = "platforms.tsv";
	private static final Splitter TAB = Splitter.on('\t');
	private static final Splitter COMMA = Splitter.on(',').trimResults().omitEmptyStrings();
	private static final String ARTICLE = "ال";
	/** How long a date is that names a year and a month, and no day. */
	private static final int MONTH_LENGTH = 7;

	private static final Map<String, Platform> BY_NAME = new LinkedHashMap<>();
	private static final Map<String, Platform> BY_KEY = new LinkedHashMap<>();

	static {
		try (InputStream stream = Objects.requireNonNull(Platforms.class.getResourceAsStream(TABLE));
				BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			reader.lines().filter(line -> !line.startsWith("#")).map(Platforms::read).forEach(Platforms::add);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private Platforms() {
	}

	/** All platforms, in the order of the table. */
	public static Collection<Platform> all() {
		return List.copyOf(BY_NAME.values());
	}

	/**
	 * The platform that is meant by a name in either language. Case, spaces, vowel signs and the forms of alef make no
	 * difference, nor does an Arabic article in front.
	 *
	 * @param written the name as it stands in a plan
	 */
	public static Optional<Platform> find(String written) {
		String key = key(written);
		String withoutArticle = key.startsWith(ARTICLE) ? key.substring(ARTICLE.length()) : key;
		return Stream.of(key, withoutArticle).filter(BY_KEY::containsKey).map(BY_KEY::get).findFirst();
	}

	private static Platform read(String line) {
		List<String> cells = TAB.splitToList(line);
		return new Platform(cells.get(0), COMMA.splitToList(cells.get(1)), COMMA.splitToList(cells.get(2)),
				Objects.requireNonNull(ChannelKind.get(cells.get(3)), line), Mechanism.of(cells.get(4)),
				Platform.State.valueOf(cells.get(5).toUpperCase(Locale.ROOT)), since(cells.get(6)), stated(cells.get(7)),
				cells.get(8));
	}

	/** A month counts from its last day, by which what the table says of it has happened for certain. */
	private static Optional<LocalDate> since(String cell) {
		return stated(cell)
				.map(date -> date.length() == MONTH_LENGTH ? YearMonth.parse(date).atEndOfMonth() : LocalDate.parse(date));
	}

	private static Optional<String> stated(String cell) {
		return cell.isBlank() ? Optional.empty() : Optional.of(cell);
	}

	private static void add(Platform platform) {
		BY_NAME.put(platform.name(), platform);
		Stream.of(List.of(platform.name()), platform.arabic(), platform.otherNames()).flatMap(List::stream)
				.forEach(name -> BY_KEY.putIfAbsent(key(name), platform));
	}

	/** A name in the one form in which names are compared. */
	private static String key(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT)
				.replaceAll("[\\p{Mn}\\s\\p{Cf}\u0640_.'\"’-]", "").replace('ى', 'ي').replace('ة', 'ه').replace('غ', 'ج')
				.replace('ق', 'ج');
	}
}
