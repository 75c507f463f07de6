package org.tamyeez.plan.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures that follow from a plan are shown beside what they follow from. */
class HintsTest {

	private static final String REACH = """
			plan P { report in en
				audience City { group Shoppers size 9,000 shoppers group Voices size 50 writers group Others }
				market Women part of City.Shoppers { size 2,000 shoppers }
				market Men
				%s
			}
			""";
	private static final String MEASURED = """
			plan P { report in %s period 2027-01-01 to 2027-12-31
				goal G marketing { measure revenue from 0 SAR to 365 SAR by 2028-01-01 }
				measure G on 2027-04-11 actual %s SAR
			}
			""";

	private final Client client;

	HintsTest(@TempDir Path folder) throws Exception {
		this.client = new Client(folder);
	}

	@Test
	void sumsUpWhomAChannelReaches() throws Exception {
		assertEquals(List.of("5 Women| reaches 2,000 shoppers"), hints(REACH.formatted("channel C { reaches Women }")));
		assertEquals(List.of("5 Voices| reaches 2,050"), hints(REACH.formatted("channel C { reaches Women, Voices }")));
	}

	@Test
	void countsNobodyTwice() throws Exception {
		assertEquals(List.of("5 Shoppers| reaches 9,000 shoppers"),
				hints(REACH.formatted("channel C { reaches Women, City.Shoppers }")));
	}

	@Test
	void saysThatASizeIsMissing() throws Exception {
		assertEquals(List.of("5 Men| reaches 2,000 shoppers at least"),
				hints(REACH.formatted("channel C { reaches Women, Men }")));
		assertEquals(List.of("5 City| reaches 9,050 at least"), hints(REACH.formatted("channel C { reaches City }")));
		assertEquals(List.of(), hints(REACH.formatted("channel C { reaches Men }")));
	}

	@Test
	void tellsHowFarAMeasurementIsFromWhatWasExpected() throws Exception {
		assertEquals(List.of("3 SAR| 10% behind; 100 SAR expected"), hints(MEASURED.formatted("en", "90")));
		assertEquals(List.of("3 SAR| 20% ahead; 100 SAR expected"), hints(MEASURED.formatted("en", "120")));
		assertEquals(List.of("3 SAR| as expected"), hints(MEASURED.formatted("en", "100")));
		assertEquals(List.of("3 SAR| دون المنتظر (100 SAR) بنسبة 10%"), hints(MEASURED.formatted("ar", "90")));
	}

	@Test
	void tellsWhatIsLeftOfTheBudget() throws Exception {
		String plan = "plan P { report in en budget 1,000 SAR rate 1 USD = 3.75 SAR\n channel C { budget 200 SAR }"
				+ " tool T costs 100 USD phase A launch { activity V costs %s SAR } }";
		assertEquals(List.of("1 SAR| 325 SAR left"), hints(plan.formatted("100")));
		assertEquals(List.of("1 SAR| 75 SAR too much"), hints(plan.formatted("500")));
		assertEquals(List.of("1 SAR| المتبقي 325 SAR"), hints(plan.formatted("100").replace("in en", "in ar")));
	}

	@Test
	void leavesOutWhatNoRateConverts() throws Exception {
		String plan = "plan P { report in en budget 1,000 SAR tool T costs 100 USD tool S costs 100 SAR }";
		client.open("rates.mplan", plan);
		assertEquals(
				"The budget without what channels, activities and tools cost: 100 SAR. Amounts in USD are left out: no rate"
						+ " converts them.",
				ask("rates.mplan", new Position(9, 0)).get(0).getTooltip().getLeft());
	}

	@Test
	void countsWhatIsWaived() throws Exception {
		String plan = "plan P \"A plan\" { report in en goal G marketing"
				+ " waive goal-unmeasurable \"Why\" by Sara until 2027-12-31 }";
		assertEquals(List.of("1 \"A plan\"| 1 finding waived"), hints(plan));
		assertEquals(List.of("1 \"A plan\"| تجاوز لنتيجة واحدة"), hints(plan.replace("in en", "in ar")));
	}

	@Test
	void givesTheHintsOfTheRangeOnly() throws Exception {
		client.open("range.mplan", REACH.formatted("channel C { reaches Women }"));
		assertEquals(List.of(), ask("range.mplan", new Position(3, 0)));
	}

	/** The hints of a text: the line, the word before the hint, and the hint. */
	private List<String> hints(String text) throws Exception {
		String name = "hints" + Integer.toHexString(text.hashCode()) + ".mplan";
		client.open(name, text);
		return ask(name, new Position(99, 0)).stream().map(hint -> line(text, hint)).toList();
	}

	private static String line(String text, InlayHint hint) {
		Position end = hint.getPosition();
		String before = Texts.at(text, new Range(new Position(end.getLine(), 0), end));
		int start = before.endsWith("\"") ? before.lastIndexOf('"', before.length() - 2)
				: Math.max(before.lastIndexOf(' '), before.lastIndexOf('.')) + 1;
		return end.getLine() + 1 + " " + before.substring(start) + "| " + hint.getLabel().getLeft();
	}

	private List<InlayHint> ask(String name, Position end) throws Exception {
		return Client.answer(client.services()
				.inlayHint(new InlayHintParams(client.id(name), new Range(new Position(0, 0), end))));
	}
}
