package org.tamyeez.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamyeez.cli.docs.SiteWords;
import org.tamyeez.cli.tests.Terminal.Result;
import org.tamyeez.doc.ArticleSummary;
import org.tamyeez.doc.GuidePage;
import org.tamyeez.doc.RulePage.Edition;
import org.tamyeez.plan.rules.AllRules;

/** The site: which pages it has, what stands on them, and that one finds from each to the others. */
class DocsTest {

	/** Pictures that a page carries within it lead nowhere. */
	private static final Pattern ADDRESS = Pattern
			.compile("(?:href|src|action|data-index)=\"(?!data:image/png;base64,)([^\"]*)\"");
	private static final Pattern ANCHOR = Pattern.compile(" id=\"([^\"]*)\"");
	private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>");
	private static final Pattern HEADING = Pattern.compile("<h([1-6])[ >]");
	private static final Set<String> WITHOUT_END = Set.of("meta", "link", "img", "input", "br", "hr");
	/** No plan makes a rule fail. */
	private static final Set<String> NOT_SHOWN = Set.of("rule-crashed");

	@TempDir
	static Path folder = Path.of("");

	private static final Map<String, String> FILES = new TreeMap<>();
	private static Result result = new Result(-1, "", "");

	@BeforeAll
	static void write() {
		Terminal terminal = Terminal.in(folder);
		result = terminal.run("docs --output site");
		terminal.files().stream().filter(file -> !file.endsWith(".woff2")).forEach(
				file -> FILES.put(file.replace('\\', '/').replaceFirst("^site/", ""), terminal.text(file)));
	}

	private static Map<String, String> pages() {
		Map<String, String> pages = new TreeMap<>(FILES);
		pages.keySet().removeIf(file -> !file.endsWith(".html"));
		return pages;
	}

	private static Set<String> pagesIn(String language) {
		return new TreeSet<>(pages().keySet().stream().filter(file -> file.startsWith(language + "/"))
				.map(file -> file.substring(language.length() + 1)).toList());
	}

	@Test
	void tellsWhatItWrote() {
		assertEquals(0, result.code(), result.err());
		assertEquals("site holds the documentation: " + (pages().size() - 1) + " pages. Open "
				+ Path.of("site", "index.html") + "\n", result.out());
	}

	@Test
	void hasAPageForEachRuleAndForAllOfTheGuide() {
		Set<String> expected = new TreeSet<>(Set.of("index.html", "articles.html", "search.html", "rules/index.html"));
		GuidePage.names().forEach(name -> expected.add("guide/" + name + ".html"));
		new AllRules().rules().forEach(rule -> expected.add("rules/" + rule.name() + ".html"));
		assertEquals(expected, pagesIn("en"));
		assertEquals(expected, pagesIn("ar"));
	}

	@Test
	void everyLinkLeadsSomewhere() {
		List<String> broken = new ArrayList<>();
		pages().forEach((page, html) -> ADDRESS.matcher(html).results().map(link -> link.group(1))
				.filter(address -> !leadsSomewhere(page, address)).forEach(address -> broken.add(page + " → " + address)));
		assertEquals(List.of(), broken);
	}

	private static boolean leadsSomewhere(String page, String address) {
		String[] parts = address.replace("&amp;", "&").split("#", 2);
		String target = parts[0].isEmpty() ? page : URI.create(page).resolve(parts[0]).getPath();
		return FILES.containsKey(target)
				&& (parts.length == 1 || anchors(target).contains(URLDecoder.decode(parts[1], StandardCharsets.UTF_8)));
	}

	private static List<String> anchors(String page) {
		return ANCHOR.matcher(FILES.getOrDefault(page, "")).results().map(anchor -> anchor.group(1)).toList();
	}

	@Test
	void theSearchFindsPagesThatAreThere() {
		for (Edition edition : Edition.values()) {
			String index = FILES.getOrDefault("assets/search-" + edition.code() + ".js", "");
			List<String> found = Pattern.compile("^\\[\"([^\"]*)\"", Pattern.MULTILINE).matcher(index).results()
					.map(entry -> entry.group(1)).toList();
			assertEquals(List.of(), found.stream()
					.filter(address -> !leadsSomewhere(edition.code() + "/index.html", address)).toList());
			new AllRules().rules().forEach(
					rule -> assertTrue(found.contains("rules/" + rule.name() + ".html"), rule.name()));
			GuidePage.names().forEach(name -> assertTrue(found.contains("guide/" + name + ".html"), name));
		}
	}

	@Test
	void needsNoNetwork() {
		List<String> addresses = new ArrayList<>();
		pages().forEach((page, html) -> ADDRESS.matcher(html).results().map(link -> link.group(1))
				.filter(address -> address.contains(":")).forEach(addresses::add));
		assertEquals(List.of(), addresses);
		FILES.forEach((file, text) -> {
			if (file.endsWith(".css") || file.endsWith(".js")) {
				assertFalse(text.contains("://") || text.contains("@import") || text.contains("fetch("), file);
			}
		});
	}

	@Test
	void bothDirectionsShareTheirStyle() {
		Pattern physical = Pattern
				.compile("(?:margin|padding|border|inset)-(?:left|right|top|bottom)|[;{ ](?:left|right)\\s*:"
						+ "|text-align:\\s*(?:left|right)|float:");
		for (String style : List.of("assets/pages.css", "assets/site.css")) {
			assertEquals(List.of(), physical.matcher(FILES.getOrDefault(style, "left:")).results().map(one -> one.group())
					.toList(), style);
		}
	}

	@Test
	void everyPageIsWellFormed() {
		pages().forEach((page, html) -> {
			Deque<String> open = new ArrayDeque<>();
			Matcher tag = TAG.matcher(html);
			while (tag.find()) {
				if (tag.group(1).isEmpty() && !WITHOUT_END.contains(tag.group(2))) {
					open.push(tag.group(2));
				} else if (!tag.group(1).isEmpty()) {
					assertEquals(open.pop(), tag.group(2), () -> page + " at " + html.substring(0, tag.start()).length());
				}
			}
			assertTrue(open.isEmpty(), page);
			List<String> anchors = anchors(page);
			assertEquals(anchors.stream().distinct().toList(), anchors, page);
		});
	}

	@Test
	void everyPageCanBeHeardAndReachedByKeys() {
		pages().forEach((page, html) -> {
			String language = page.startsWith("ar/") ? "lang=\"ar\" dir=\"rtl\"" : "lang=\"en\" dir=\"ltr\"";
			assertTrue(html.contains("<html " + language + ">"), page);
			assertTrue(html.contains("<main"), page);
			assertTrue(html.contains("<a class=\"skip\" href=\"#content\">") || page.equals("index.html"), page);
			List<Integer> levels = HEADING.matcher(html).results().map(heading -> Integer.valueOf(heading.group(1)))
					.toList();
			assertEquals(1, levels.stream().filter(level -> level == 1).count(), page);
			for (int i = 1; i < levels.size(); i++) {
				assertTrue(levels.get(i) <= levels.get(i - 1) + 1, page + " leaves out a level: " + levels);
			}
			assertEquals(Stream.of(html.split("<nav ")).skip(1).count(),
					Stream.of(html.split("<nav ")).skip(1).filter(nav -> nav.matches("(?s)[^>]*aria-label=.*")).count(),
					page);
		});
	}

	/** The parts that a page should have and lacks. */
	private static List<String> lacks(String page, String... parts) {
		String html = FILES.getOrDefault(page, "");
		return Stream.of(parts).filter(part -> !html.contains(part)).toList();
	}

	@Test
	void tellsTheFactsOfARule() {
		assertEquals(List.of(), lacks("en/rules/selling-only-channel.html",
				"<dt>Identifier</dt><dd><span dir=\"ltr\">R01</span>",
				"<span class=\"severity warning\">warning</span>",
				"<a href=\"../rules/index.html#relationship\">Relationship and content</a>",
				"<a href=\"../articles.html#relationship\">",
				"<code dir=\"ltr\">share</code> <span dir=\"ltr\">30%</span>",
				"strict</code> <span class=\"severity error\">error</span>",
				"rel=\"prev\"", "rel=\"next\"",
				"href=\"../../ar/rules/selling-only-channel.html\" lang=\"ar\""));
	}

	@Test
	void showsWhatIsSaidOfTheWrongPlanWhereItIsSaid() {
		assertEquals(List.of(), lacks("en/rules/pr-goal-for-market.html", "<mark class=\"error\">Families</mark>",
				"is aimed at the market «Families». Aim it at the audience", "<li>Aim the goal at the audience «Town»"));
	}

	@Test
	void saysSomethingOfEveryWrongPlan() {
		List<String> silent = new ArrayList<>();
		new AllRules().rules().forEach(rule -> {
			for (String language : List.of("en", "ar")) {
				String page = FILES.getOrDefault(language + "/rules/" + rule.name() + ".html", "");
				if (!page.contains("<div class=\"told ") || !page.contains("<mark ")) {
					silent.add(language + " " + rule.name());
				}
			}
		});
		silent.removeIf(page -> NOT_SHOWN.contains(page.substring(3)));
		assertEquals(List.of(), silent);
	}

	@Test
	void showsPlansInTheirDirectionInTheColoursOfTheEditor() {
		assertEquals(List.of(), lacks("en/rules/pr-goal-for-market.html", "<pre class=\"mplan\" dir=\"ltr\" lang=\"en\"",
				"<span class=\"keyword\">goal</span> <span class=\"name\">Trust</span>",
				"<span class=\"property\">part of</span>", "<span class=\"value\">public relations</span>",
				"<span class=\"string\" dir=\"auto\">&quot;Known for honest flour&quot;</span>"));
		assertEquals(List.of(), lacks("ar/rules/pr-goal-for-market.html", "<pre class=\"mplan\" dir=\"rtl\" lang=\"ar\"",
				"<span class=\"keyword\">هدف</span> <span class=\"name\">الثقة</span>",
				"<span class=\"property\">جزء من</span>", "<span class=\"value\">علاقات عامة</span>"));
	}

	@Test
	void everyArticleNamesItsRules() {
		for (Edition edition : Edition.values()) {
			String page = FILES.getOrDefault(edition.code() + "/articles.html", "");
			ArticleSummary.all(edition).forEach(article -> {
				String section = page.substring(page.indexOf("<section id=\"" + article.name() + "\">"));
				String own = section.substring(0, section.indexOf("</section>"));
				new AllRules().rules().stream().filter(rule -> rule.group().id().equals(article.name())).forEach(
						rule -> assertTrue(own.contains("href=\"rules/" + rule.name() + ".html\""), rule.name()));
			});
		}
	}

	@Test
	void linksTheRulesThatAPageMentions() {
		assertEquals(List.of(), lacks("en/guide/the-five-distinctions.html",
				"<a href=\"../rules/lone-freelancer.html\"><code dir=\"ltr\" lang=\"en\">lone-freelancer</code>",
				"href=\"../guide/policies-and-waivers.html\""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ar" })
	void writesOneLanguageAlone(String language) {
		Terminal terminal = Terminal.in(folder);
		String site = "only-" + language;
		assertEquals(0, terminal.run("docs --output " + site + " --language " + language).code());
		String other = "ar".equals(language) ? "en" : "ar";
		List<String> files = terminal.files().stream().filter(file -> file.startsWith(site + "/")).toList();
		assertTrue(files.contains(site + "/" + language + "/index.html"), files.toString());
		assertEquals(List.of(), files.stream().filter(file -> file.contains("/" + other + "/")).toList());
		assertTrue(terminal.text(site + "/index.html").contains("content=\"0; url=" + language + "/index.html\""));
		assertFalse(terminal.text(site + "/" + language + "/index.html").contains(other + "/index.html"));
	}

	@Test
	void writesTheSameBytesAgain() {
		Terminal terminal = Terminal.in(folder);
		terminal.arabic().run("docs --output again");
		FILES.forEach((file, text) -> assertEquals(text, terminal.text("again/" + file), file));
	}

	@Test
	void tellsHowItWasMisused() {
		Map<String, String> misuses = Map.of("docs", "--output is missing.",
				"docs --output", "A value is missing after --output.",
				"docs --output a --output b", "--output is given twice.",
				"docs --output a --language fr", "«fr» does not fit --language. Write en, ar or all.",
				"docs --output a b", "«b» is one word too many.");
		misuses.forEach((command, message) -> {
			Result misused = Terminal.in(folder).run(command);
			assertEquals(2, misused.code(), command);
			assertTrue(misused.err().startsWith("tamyeez: " + message + "\n"), command + " gave " + misused.err());
		});
	}

	@Test
	void hasAllWordsInBothLanguages() {
		assertEquals(new TreeSet<>(new SiteWords(Edition.EN).keys()), new TreeSet<>(new SiteWords(Edition.AR).keys()));
	}
}
