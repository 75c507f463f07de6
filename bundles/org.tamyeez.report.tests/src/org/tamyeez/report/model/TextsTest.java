package org.tamyeez.report.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class TextsTest {

	private static final String TRANSLATED = """
			plan P "Bags" ar "حقائب" {
				client "Noura"
				goal New_customers sales
			}
			""";

	@Test
	void titlesAreInTheReportsLanguage() {
		assertEquals("Bags", Reports.english(TRANSLATED).head().plan().title());
		assertEquals("حقائب", Reports.arabic(TRANSLATED).head().plan().title());
	}

	@Test
	void theOtherTitleIsThatOfTheOtherLanguage() {
		assertEquals(Optional.of("حقائب"), Reports.english(TRANSLATED).head().otherTitle());
		assertEquals(Optional.of("Bags"), Reports.arabic(TRANSLATED).head().otherTitle());
		assertEquals(Optional.empty(), Reports.arabic("plan P \"Bags\" { }").head().otherTitle());
	}

	@Test
	void aTextWithoutTranslationStaysAsItIsWritten() {
		assertEquals(Optional.of("Noura"), Reports.arabic(TRANSLATED).head().client());
	}

	@Test
	void whatHasNoTitleGoesByItsName() {
		assertEquals("New customers", Reports.english(TRANSLATED).goals().get(0).goal().title());
	}

	@Test
	void aCommentWithTwoStarsIsANoteToTheReader() {
		Report report = Reports.english("""
				/** Opens the spring season:
				 *  from study to follow-up.
				 *
				 *  Reviewed every month. */
				plan P {
					/** What we earn. */
					goal G sales
					/* for ourselves */
					goal H sales
					// for ourselves
					goal I sales
					/**/
					goal J sales
				}
				""");
		assertEquals(Optional.of("Opens the spring season: from study to follow-up.\nReviewed every month."),
				report.head().note());
		assertEquals(List.of(Optional.of("What we earn."), Optional.empty(), Optional.empty(), Optional.empty()),
				report.goals().stream().map(GoalFacts::note).toList());
	}

	@Test
	void charactersThatNoFileCanHoldAreLeftOut() {
		assertEquals("Bags 1", Reports.english("plan P \"Ba\u0001gs 1\uFFFE\" { }").head().plan().title());
	}

	@Test
	void anEmptyTextSaysNothing() {
		Report report = Reports.english("plan P \"\" { client \" \" }");
		assertEquals("P", report.head().plan().title());
		assertEquals(Optional.empty(), report.head().client());
	}

	@Test
	void thePlatformIsNamedAsTheLanguageWritesIt() {
		String text = "plan P { channel C on إنستغرام channel D on \"House radio\" }";
		assertEquals(List.of(Optional.of("Instagram"), Optional.of("House radio")),
				Reports.english(text).channels().stream().map(ChannelFacts::platform).toList());
		assertEquals(Optional.of("إنستغرام"), Reports.arabic(text).channels().get(0).platform());
	}
}
