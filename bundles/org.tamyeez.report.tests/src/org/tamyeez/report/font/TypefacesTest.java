package org.tamyeez.report.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamyeez.report.font.Typefaces.Run;
import org.tamyeez.report.style.HouseStyle;
import org.tamyeez.report.style.HouseStyle.FontFiles;

class TypefacesTest {

	private final Typefaces typefaces = Typefaces.builtIn();

	@ParameterizedTest
	@ValueSource(strings = { "مُعَلِّمٌ قَالَ: «إِنَّ الْعِلْمَ نُورٌ»", "Ünïcödé – “quotes” €", "Привет Ωμέγα", "می‌خواهم",
			"﷼ ﷺ → ✓" })
	void showsAsItIsWritten(String text) {
		assertEquals(text, typefaces.showable(text));
	}

	@ParameterizedTest
	@CsvSource({ "𝗕𝗼𝗹𝗱, Bold", "①, 1", "✅, ✓", "\u20C1, \uFDFC" })
	void writesOtherwiseWhatNoFontHas(String text, String expected) {
		assertEquals(expected, typefaces.showable(text));
	}

	@ParameterizedTest
	@CsvSource({ "'Launch 🚀 day', Launch day", "عيد سعيد 🎉, عيد سعيد", "'Family 👨‍👩‍👧, all', 'Family, all'",
			"❤️ love, ' love'" })
	void leavesPicturesOut(String text, String expected) {
		assertEquals(expected, typefaces.showable(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "🎉", "\uE000", "你" })
	void showsASignWhereNothingElseIsLeft(String text) {
		assertEquals("\uFFFD", typefaces.showable(text));
	}

	@Test
	void endsLinesAlike() {
		assertEquals("a\nb\nc d", typefaces.showable("a\r\nb\u2028c\td"));
	}

	@Test
	void sharesATextOutAmongTypefaces() {
		String text = "نص Привет";

		List<Run> runs = typefaces.runs(text, true);

		assertEquals(List.of("نص ", "Привет"),
				runs.stream().map(run -> text.substring(run.start(), run.end())).collect(Collectors.toList()));
		assertEquals(typefaces.all(true), runs.stream().map(Run::typeface).toList());
	}

	@Test
	void houseFontComesFirst() throws IOException {
		Typeface other = typefaces.all(false).get(1);
		HouseStyle standard = HouseStyle.STANDARD;
		Typefaces own = Typefaces.of(new HouseStyle("house", Map.of(),
				Optional.of(new FontFiles("House", other.file(), other.file())), Optional.empty(), standard.cover(), "", "",
				List.of(), standard.tables()));

		assertEquals("Noto Sans Regular", own.all(true).get(0).toString());
		assertTrue(own.canShow('ن'), "What the house's font lacks comes from the built-in one.");
	}

	@Test
	void fileThatIsNoFontIsRefused() {
		assertThrows(IOException.class, () -> Typeface.read(new byte[] { 1, 2, 3 }));
	}
}
