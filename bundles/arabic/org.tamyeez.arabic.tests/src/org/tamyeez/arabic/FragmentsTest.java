package org.tamyeez.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/**
 * The words of the fragments answer those of the platform as it is now: whatever fails here after an update of the platform
 * is stale.
 */
class FragmentsTest {

	private static final String PREFIX = "org.tamyeez.arabic.";
	private static final String ENDING = "_ar.properties";
	private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
	private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
	private static final Pattern LETTER = Pattern.compile("\\p{IsLatin}");
	/** What is replaced in a text, and what {@code java.text} writes about it. */
	private static final Pattern REPLACED = Pattern.compile("\\{\\d+(,[a-z]+)*\\}");

	/** A file of a fragment, and its counterpart in the host. */
	record Words(String name, Map<String, String> arabic, Map<String, String> english) {

		@Override
		public String toString() {
			return name;
		}

		Set<String> failing(Predicate<String> right) {
			return arabic.keySet().stream().filter(right.negate()).collect(Collectors.toCollection(TreeSet::new));
		}
	}

	static List<Words> words() throws IOException {
		List<Words> words = new ArrayList<>();
		for (Bundle fragment : fragments()) {
			Bundle host = host(fragment);
			Enumeration<URL> files = fragment.findEntries("/", "*" + ENDING, true);
			for (URL file : files == null ? List.<URL>of() : Collections.list(files)) {
				String path = file.getPath();
				URL counterpart = Objects.requireNonNull(host.getEntry(path.replace(ENDING, ".properties")),
						() -> host + " has no " + path);
				words.add(new Words(host.getSymbolicName() + path, read(file), read(counterpart)));
			}
		}
		return words;
	}

	private static List<Bundle> fragments() {
		return Stream.of(FrameworkUtil.getBundle(FragmentsTest.class).getBundleContext().getBundles())
				.filter(bundle -> bundle.getSymbolicName().startsWith(PREFIX))
				.filter(bundle -> bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null).toList();
	}

	private static Bundle host(Bundle fragment) {
		return Objects.requireNonNull(Platform.getBundle(fragment.getHeaders().get(Constants.FRAGMENT_HOST)),
				fragment::toString);
	}

	private static Map<String, String> read(URL file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties.stringPropertyNames().stream()
				.collect(Collectors.toMap(key -> key, properties::getProperty, (one, other) -> one, TreeMap::new));
	}

	@Test
	void everyFragmentIsNamedAfterItsHostAndJoinsIt() {
		List<Bundle> fragments = fragments();
		assertFalse(fragments.isEmpty());
		for (Bundle fragment : fragments) {
			Bundle host = host(fragment);
			assertEquals(host.getSymbolicName().replaceFirst("^org\\.eclipse\\.", PREFIX), fragment.getSymbolicName());
			assertEquals(Bundle.RESOLVED, fragment.getState(), fragment.getSymbolicName());
		}
	}

	@ParameterizedTest
	@MethodSource("words")
	void everyWordAnswersOneOfThePlatform(Words words) {
		assertEquals(Set.of(), words.failing(words.english::containsKey), "The platform no longer says this");
	}

	@ParameterizedTest
	@MethodSource("words")
	void whatIsReplacedIsTheSameInBothLanguages(Words words) {
		assertEquals(Set.of(), words.failing(key -> places(words.arabic.get(key))
				.equals(places(words.english.getOrDefault(key, "")))), "Other places for names and numbers");
	}

	private static Set<String> places(String text) {
		return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
	}

	@ParameterizedTest
	@MethodSource("words")
	void everyWordIsArabic(Words words) {
		assertEquals(Set.of(), words.failing(key -> {
			String text = REPLACED.matcher(words.arabic.get(key)).replaceAll("");
			return ARABIC.matcher(text).find() || !LETTER.matcher(text).find();
		}), "Latin letters only");
	}

	/** Keyboards for Arabic have no Latin letters that a menu could be opened with, and names keep the text's direction. */
	@ParameterizedTest
	@MethodSource("words")
	void wordsAreWrittenAsArabicAsks(Words words) {
		assertEquals(Set.of(), words.failing(key -> words.arabic.get(key).indexOf('&') < 0), "Letters to be pressed");
		assertEquals(Set.of(), words.failing(key -> words.arabic.get(key).indexOf('\'') < 0
				|| places(words.arabic.get(key)).isEmpty()), "Apostrophes that hide a place");
		assertEquals(Set.of(), words.failing(key -> !words.arabic.get(key).startsWith("{0}")
				|| !ARABIC.matcher(words.arabic.get(key)).find()), "A name at the beginning turns the text");
	}
}
