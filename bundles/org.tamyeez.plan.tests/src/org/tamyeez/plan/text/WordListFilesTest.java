package org.tamyeez.plan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The lists of words hold no entry that does nothing. */
class WordListFilesTest {

	private static final int ENTRIES_AT_LEAST = 40;

	static Stream<Arguments> lists() {
		return Stream.of(Topic.values())
				.flatMap(topic -> Stream.of("en", "ar").map(language -> Arguments.of(topic, language)));
	}

	@ParameterizedTest
	@MethodSource("lists")
	void hasNoEntryTwice(Topic topic, String language) throws IOException {
		List<String> lines = lines(topic.file(language));
		assertTrue(lines.size() >= ENTRIES_AT_LEAST, () -> topic + " " + language + ": " + lines.size());
		Set<String> seen = new HashSet<>();
		assertEquals(List.of(), lines.stream().filter(line -> !seen.add(line)).toList());
	}

	@ParameterizedTest
	@MethodSource("lists")
	void findsEachEntryWhereItStandsAlone(Topic topic, String language) throws IOException {
		List<String> deaf = new ArrayList<>();
		for (String line : lines(topic.file(language))) {
			String phrase = line.replaceFirst("^[=^]", "").replace(Word.NUMBER, "5");
			boolean heard = WordLists.builtIn().findAll(topic, phrase).stream()
					.anyMatch(mention -> mention.words().equals(phrase));
			if (!line.startsWith("!") && !heard) {
				deaf.add(line);
			}
		}
		assertEquals(List.of(), deaf);
	}

	private static List<String> lines(String file) throws IOException {
		try (InputStream stream = Objects.requireNonNull(WordLists.class.getResourceAsStream(file), file);
				BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return reader.lines().filter(line -> !line.startsWith("#")).toList();
		}
	}
}
