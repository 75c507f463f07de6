package org.tamyeez.report;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.tamyeez.examples.ExamplePlans;
import org.tamyeez.report.document.ReportDocument;

/** The fonts that reports carry can write what plans say. */
class FontsTest {

	@ParameterizedTest
	@ValueSource(strings = { "IBMPlexSansArabic-Regular.ttf", "IBMPlexSansArabic-Bold.ttf" })
	void theFirstFontHasAllLettersAndDigitsOfTheExamples(String file) throws IOException {
		CmapLookup font = characters(file);

		assertEquals("", written(Character::isLetterOrDigit, c -> font.getGlyphId(c) == 0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Regular", "Bold" })
	void bothFontsTogetherHaveAllSignsOfTheExamples(String weight) throws IOException {
		CmapLookup first = characters("IBMPlexSansArabic-" + weight + ".ttf");
		CmapLookup fallback = characters("NotoSans-" + weight + ".ttf");

		assertEquals("",
				written(c -> !Character.isISOControl(c), c -> first.getGlyphId(c) == 0 && fallback.getGlyphId(c) == 0));
	}

	@Test
	void theFirstFontWritesAllMarksThatArabicWordsCanCarry() throws IOException {
		CmapLookup font = characters("IBMPlexSansArabic-Regular.ttf");

		assertEquals("", "ًٌٍَُِّْٰـ٠١٢٣٤٥٦٧٨٩،؛؟«»".codePoints().filter(c -> font.getGlyphId(c) == 0)
				.mapToObj(Character::toString).collect(joining(" ")));
	}

	/** What the examples write of one kind, and no font shows. */
	private static String written(IntPredicate kind, IntPredicate missing) {
		return Stream.concat(ExamplePlans.good().stream(), ExamplePlans.flawed().stream()).map(ExamplePlans::text)
				.flatMapToInt(String::codePoints).distinct().filter(kind).filter(missing).mapToObj(Character::getName)
				.collect(joining(", "));
	}

	private static CmapLookup characters(String file) throws IOException {
		try (InputStream stream = Objects.requireNonNull(ReportDocument.class.getResourceAsStream("/fonts/" + file), file);
				TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
			return font.getUnicodeCmapLookup();
		}
	}
}
