package org.tamyeez.plan.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.lsp4j.Hover;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the pointer rests, what stands there is told in the reader's language. */
class HoverTest {

	private static final String PLAN = """
			plan P "Handbags" {
				report in %s
				audience City "The city" { group Voices "Writers" size 50 writers }
				/** Whom the spring is for. */
				market Women "Working women" ar "نساء عاملات" part of City.Voices {
					age 25 to 40   need Capacity "Carries a laptop"
					waive persona-incomplete "Known" by Sara until 2027-06-30
				}
				goal Revenue "Sell online" marketing for market Women {
					measure revenue from 0 SAR to 60,000 SAR by 2027-06-30
					measure leads to 10 people
				}
				channel Insta "Instagram" digital social network on Instagram { account "@noura" verified reaches Voices }
				channel Old social network on "Google+" { }
			}
			""";

	private final Client client;

	HoverTest(@TempDir Path folder) throws Exception {
		this.client = new Client(folder);
	}

	@Test
	void tellsWhatAMarketIs() throws Exception {
		assertEquals("""
				**market Women**

				Working women — نساء عاملات

				> Whom the spring is for.

				- **part of**: «Writers»
				- **age**: 25 to 40
				- **need**: «Carries a laptop»""", hover("market Wo|men \"Work", "en"));
	}

	@Test
	void tellsTheSameInArabic() throws Exception {
		assertEquals("""
				**سوق Women**

				نساء عاملات — Working women

				> Whom the spring is for.

				- **جزء من**: «Writers»
				- **العمر**: 25 إلى 40
				- **حاجة**: «Carries a laptop»""", hover("for market Wo|men", "ar"));
	}

	@Test
	void tellsWhatAGoalIsJudgedBy() throws Exception {
		assertEquals("""
				**goal Revenue · marketing**

				Sell online

				- **for market**: «Working women»
				- **measure**
				  - Revenue from 0 SAR to 60,000 SAR by 2027-06-30
				  - Leads to 10 people""", hover("goal Re|venue", "en"));
	}

	@Test
	void tellsWhomAChannelReaches() throws Exception {
		String hover = hover("channel Ins|ta", "en");
		assertTrue(hover.contains("- **account**: \"@noura\" verified\n- **reaches**: «Writers»\n- reaches 50 writers"),
				hover);
	}

	@Test
	void tellsWhatAMetricCounts() throws Exception {
		String hover = hover("measure reve|nue", "en");
		assertTrue(hover.startsWith("**metric revenue · money**\n\nRevenue — الإيراد\n\n"), hover);
		assertTrue(hover.contains("- **tells**: sales, marketing, promotion\n"), hover);
	}

	@Test
	void tellsWhatKeywordsAreFor() throws Exception {
		assertEquals("**market** · سوق\n\nA segment of an audience that the offering suits: the target market.",
				hover("mar|ket Women \"", "en"));
		assertEquals("**العمر** · age\n\nالأعمار.", hover("ag|e 25", "ar"));
		assertEquals("**بحلول** · by\n\nاليوم الذي تُبلغ قبل انقضائه.", hover("b|y 2027-06-30\n\t\tmeasure", "ar"));
	}

	@Test
	void tellsADayInBothCalendars() throws Exception {
		assertEquals("Wednesday 30 June 2027 · 25 Muharram 1449 AH", hover("SAR by 2027-0|6-30", "en"));
		assertEquals("الأربعاء 30 يونيو 2027 · 25 محرم 1449 هـ", hover("SAR by 2027-0|6-30", "ar"));
	}

	@Test
	void tellsWhatCurrenciesRulesAndPlatformsAre() throws Exception {
		assertEquals("Saudi Riyal", hover("60,000 SA|R", "en"));
		assertTrue(hover("waive persona-in|complete", "en")
				.endsWith("[persona-incomplete](tamyeez:rules/en/persona-incomplete)"));
		assertTrue(hover("on \"Goo|gle+\"", "en").contains("discontinued"));
	}

	@Test
	void hasNothingToTellOfCommentsAndBlanks() throws Exception {
		assertEquals("", hover("Whom the |spring", "en"));
		assertEquals("", hover("25 to 40  | need", "en"));
	}

	/** What is told at a place, which the words around it tell. */
	private String hover(String around, String language) throws Exception {
		String plan = PLAN.formatted(language);
		String words = around.replace("|", "");
		if (!plan.contains(words)) {
			throw new IllegalArgumentException(words);
		}
		Caret caret = Caret.in(plan.replaceFirst(Pattern.quote(words),
				Matcher.quoteReplacement(around)));
		String name = "hover" + Integer.toHexString(around.hashCode()) + language + ".mplan";
		client.open(name, caret.text());
		Hover hover = client.hover(name, caret.position());
		String told = hover == null ? "" : hover.getContents().getRight().getValue();
		return told.substring(told.lastIndexOf("---\n\n") < 0 ? 0 : told.lastIndexOf("---\n\n") + "---\n\n".length());
	}
}
