package org.tamyeez.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.tamyeez.doc.RulePage;
import org.tamyeez.doc.RulePage.Edition;
import org.tamyeez.doc.html.CodeBlocks;
import org.tamyeez.doc.html.PageLinks;
import org.tamyeez.doc.html.PageRenderer;
import org.tamyeez.doc.html.PageWords;
import org.tamyeez.doc.html.RenderedPage.Heading;
import org.tamyeez.doc.html.RuleArticle;
import org.tamyeez.doc.html.RuleFacts;
import org.tamyeez.doc.html.RuleFacts.Repair;
import org.tamyeez.doc.html.RuleFacts.Threshold;

/** Pages as HTML, wherever they are shown. */
class PageRendererTest {

	private static final RuleFacts FACTS = new RuleFacts("X01", "goal-undecided", "method", "warning",
			"A goal <that> is undecided", List.of(), List.of(), List.of());

	private final PageRenderer renderer = new PageRenderer(Edition.EN, CodeBlocks.PLAIN, PageLinks.NONE);

	private String html(String markdown) {
		return renderer.page(markdown).html();
	}

	@Test
	void showsMarkupOfThePageAsText() {
		assertEquals("<p>One &lt;script&gt;alert(1)&lt;/script&gt; two</p>\n", html("One <script>alert(1)</script> two"));
		assertEquals("<p><code dir=\"ltr\" lang=\"en\">&lt;b&gt; &amp; &quot;</code></p>\n", html("`<b> & \"`"));
		assertTrue(html("```mplan\nplan P { client \"<b>\" }\n```").contains("client &quot;&lt;b&gt;&quot;"));
	}

	@Test
	void leavesOutAddressesThatRunPrograms() {
		assertFalse(html("[Here](javascript:alert(1))").contains("javascript"));
	}

	@Test
	void carriesPicturesOfTheGuideWithin() {
		assertTrue(html("![The map](../pictures/map-en.png)").startsWith("<p><img src=\"data:image/png;base64,"));
		assertTrue(html("![The map](../pictures/map-en.png)").contains("alt=\"The map\""));
	}

	@Test
	void leavesPicturesThatAreNotOfTheGuideWhereTheyAre() {
		assertTrue(html("![None](../pictures/none.png)").contains("src=\"../pictures/none.png\""));
		assertTrue(html("![Elsewhere](../../plan/rules/en/logo.png)").contains("src=\"../../plan/rules/en/logo.png\""));
	}

	@Test
	void givesWordsOfCodeTheirOwnDirection() {
		assertEquals(
				"<p>القاعدة <code dir=\"ltr\" lang=\"en\">pr-missing</code> و<code dir=\"auto\" lang=\"ar\">خطة</code></p>\n",
				html("القاعدة `pr-missing` و`خطة`"));
	}

	@Test
	void givesCodeTheDirectionOfItsFirstLetter() {
		assertTrue(html("```mplan\n{ خطة P }\n```").contains("dir=\"rtl\" lang=\"ar\""));
		assertTrue(html("```mplan\n{ plan خ }\n```").contains("dir=\"ltr\" lang=\"en\""));
	}

	@Test
	void givesWhatACommandPrintsTheDirectionOfMostOfItsLetters() {
		assertTrue(html("```text\na.mplan:1:2 تحذير في الخطة\n```").contains("dir=\"rtl\""));
		assertTrue(html("```text\na.mplan:1:2 warning «خطة»\n```").contains("dir=\"ltr\""));
	}

	@Test
	void letsKeysReachWhatScrolls() {
		assertTrue(html("| a |\n|---|\n| b |")
				.contains("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"Table\">"));
		assertTrue(html("```sh\nls\n```").contains("<pre class=\"sh\" dir=\"ltr\" lang=\"en\" tabindex=\"0\">"));
	}

	@Test
	void givesHeadingsTheAnchorsThatGitHubGivesThem() {
		List<Heading> headings = renderer.page("# A title\n## `plan` — `خطة`\n## What’s new?\n### What’s new?").headings();
		assertEquals(List.of("a-title", "plan--خطة", "whats-new", "whats-new-1"),
				headings.stream().map(Heading::id).toList());
		assertEquals(List.of(1, 2, 2, 3), headings.stream().map(Heading::level).toList());
		assertEquals("plan — خطة", headings.get(1).text());
	}

	@Test
	void tellsTitleAndFirstParagraph() {
		assertEquals("Start now", renderer.page("# Start `now`\n\nFirst\nlines.\n\nMore.").title());
		assertEquals("First lines.", renderer.page("# Start\n\nFirst\nlines.\n\nMore.").lead());
	}

	@Test
	void saysWhichPlanIsWrongAndWhichIsRight() {
		assertTrue(html("```mplan wrong pr-missing\nplan P {}\n```")
				.startsWith("<figure class=\"example wrong\"><figcaption>Wrong</figcaption><pre class=\"mplan\""));
		assertTrue(html("```mplan right pr-missing\nplan P {}\n```")
				.startsWith("<figure class=\"example right\"><figcaption>Right</figcaption>"));
	}

	@Test
	void tellsTheFactsOfARule() {
		RuleFacts facts = new RuleFacts("X01", "goal-undecided", "method", "warning", "A goal that is undecided", List.of(),
				List.of(new Threshold("share", "30%", "0%", "100%")), List.of(new Repair("Decide it", true)));
		RulePage page = new RulePage(Edition.EN, "", Map.of("How to mend it", "Decide."));
		String html = new RuleArticle(renderer).of(facts, Optional.of(page));
		assertTrue(html.contains("<dt>Quick fix</dt><dd>In the editor and by --fix</dd>"), html);
		assertTrue(html.contains("(from \u20660%\u2069 to \u2066100%\u2069)") || html.contains("(from 0% to 100%)"), html);
		assertTrue(html.contains("<li>Decide it <span class=\"aside\">(safe)</span></li>"), html);
		assertTrue(html.contains("<section id=\"mend\"><h2>How to mend it</h2>"), html);
	}

	@Test
	void showsTheFactsOfARuleThatNobodyWroteAbout() {
		String html = new RuleArticle(renderer).of(FACTS, Optional.empty());
		assertTrue(html.contains("A goal &lt;that&gt; is undecided"), html);
		assertTrue(html.contains("Who made this rule has written no page about it."), html);
	}

	@Test
	void showsAPageFromOutsideWhateverItsHeadings() {
		RulePage other = new RulePage(Edition.EN, "", Map.of("Our view", "Decide <b>early</b>."));
		String html = new RuleArticle(renderer).of(FACTS, Optional.of(other));
		assertTrue(html.contains("<section id=\"our-view\"><h2>Our view</h2>"), html);
		assertTrue(html.contains("Decide &lt;b&gt;early&lt;/b&gt;."), html);
		RulePage none = new RulePage(Edition.EN, "Decide early.", Map.of());
		assertTrue(new RuleArticle(renderer).of(FACTS, Optional.of(none)).contains("<p>Decide early.</p>"));
	}

	@Test
	void hasAllWordsInBothLanguages() {
		assertEquals(new TreeSet<>(new PageWords(Edition.EN).keys()), new TreeSet<>(new PageWords(Edition.AR).keys()));
	}
}
