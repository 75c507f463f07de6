package org.tamyeez.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tamyeez.examples.ExamplePlans;

/** What holds for all formats alike. */
class EveryFormatTest {

	static List<String> plans() {
		return Stream.concat(ExamplePlans.good().stream(), ExamplePlans.flawed().stream())
				.filter(path -> ExamplePlans.text(path).contains("\nplan ") || ExamplePlans.text(path).contains("\nخطة "))
				.toList();
	}

	@ParameterizedTest
	@MethodSource("plans")
	void writesEveryExampleInBothLanguagesAndTheSameTwice(String path) {
		for (String language : List.of("en", "ar")) {
			ReportContent first = Written.example(path, Written.inLanguage(language));
			ReportContent second = Written.example(path, Written.inLanguage(language));
			for (String format : ReportFormats.names()) {
				byte[] bytes = Written.bytes(format, first);
				assertTrue(bytes.length > 0, format);
				assertArrayEquals(bytes, Written.bytes(format, second), format + " differs from run to run");
			}
		}
	}

	@Test
	void writesAPlanOfWhichNothingIsKnownYet() {
		ReportContent empty = Written.of("plan P { }", Written.forProfile("team"));
		ReportFormats.names().forEach(format -> assertTrue(Written.bytes(format, empty).length > 0, format));
	}
}
