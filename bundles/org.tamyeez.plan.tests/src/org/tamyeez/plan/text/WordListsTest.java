package org.tamyeez.plan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class WordListsTest {

	private final WordLists lists = WordLists.builtIn();

	@Test
	void saysWhetherATextSpeaksOfATopic() {
		assertTrue(lists.mentions(Topic.DISCOUNT, "A discount for all"));
		assertFalse(lists.mentions(Topic.PRESSURE, "A discount for all"));
	}

	@Test
	void givesTheWordsAsTheyAreWritten() {
		assertEquals(Optional.of("وبالخَصْم"), lists.find(Topic.DISCOUNT, "وبالخَصْم نحتفل، وبالتخفيضات"));
	}

	@Test
	void givesEachPlace() {
		String text = "A discount, then a voucher";
		assertEquals(List.of(new Mention(2, 10, "discount"), new Mention(19, 26, "voucher")),
				lists.findAll(Topic.DISCOUNT, text));
	}

	@Test
	void findsNothingInEmptyTexts() {
		assertEquals(Optional.empty(), lists.find(Topic.PRICE, ""));
		assertEquals(Optional.empty(), lists.find(Topic.PRICE, " \n"));
		assertEquals(Optional.empty(), lists.find(Topic.PRICE, "\u064B \u0640 ’ “"));
	}

	@Test
	void countsAnUnclosedQuotationAsOrdinaryWords() {
		assertTrue(lists.mentions(Topic.DISCOUNT, "“A discount for all"));
	}

	@Test
	void countsWhatStandsBehindAQuotation() {
		assertEquals(Optional.of("voucher"), lists.find(Topic.DISCOUNT, "“A discount” and a voucher"));
		assertEquals(Optional.of("voucher"), lists.find(Topic.DISCOUNT, "\"A discount\" and a voucher"));
	}

	@Test
	void doesNotLookForNegationsInOtherClauses() {
		assertTrue(lists.mentions(Topic.DISCOUNT, "We are not alone: a discount for all"));
		assertTrue(lists.mentions(Topic.DISCOUNT, "لا، هذا خصم حقيقي"));
	}

	@Test
	void servesManyThreadsAtOnce() {
		long found = IntStream.range(0, 400).parallel()
				.filter(number -> lists.mentions(Topic.values()[number % 2], "بخصم على السعر رقم " + number)).count();
		assertEquals(400, found);
	}
}
