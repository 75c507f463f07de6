package org.tamyeez.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tamyeez.app.help.HelpAddress;
import org.tamyeez.app.help.HelpBook;
import org.tamyeez.app.help.HelpFolder;
import org.tamyeez.app.help.HelpLibrary;
import org.tamyeez.app.help.HelpPage;
import org.tamyeez.app.help.HelpSection;
import org.tamyeez.app.help.HelpView;
import org.tamyeez.app.help.HelpWords;
import org.tamyeez.app.preview.PageControl;
import org.tamyeez.doc.RulePage.Edition;
import org.tamyeez.editor.PlanEditors;
import org.tamyeez.editor.finding.FindingAnnotation;
import org.tamyeez.editor.finding.FindingAnnotations;
import org.tamyeez.editor.finding.RulePages;
import org.tamyeez.examples.ExamplePlans;
import org.tamyeez.testing.window.Wait;

/** Guide and rules are read inside the window. */
class HelpTest {

	private static final String PLAN = ExamplePlans.text("plans/telecom.mplan");
	private static final String HERE = "org.tamyeez.app.helpHere";
	private static final Pattern LINK = Pattern.compile("href=\"(tamyeez:[^\"]+)\"");
	private static final Pattern ANCHOR = Pattern.compile(" id=\"([^\"]+)\"");

	@RegisterExtension
	private final Workbench workbench = new Workbench();

	@AfterEach
	void closeHelp() {
		IViewPart help = Workbench.page().findView(HelpView.ID);
		if (help != null) {
			Workbench.page().hideView(help);
		}
	}

	@Test
	void beginsWithTheContents() throws Exception {
		HelpView help = Workbench.view(HelpView.ID, HelpView.class);

		awaitPage(help, "tamyeez:contents/en");

		assertTrue(html(help).contains("tamyeez:guide/en/getting-started"));
	}

	@ParameterizedTest
	@CsvSource({ "EN, persona, persona-incomplete", "EN, follow ups too late, follow-up-too-late",
			"EN, vani, vanity-metric-alone", "AR, الأزمات, crisis-unprepared", "AR, للجمهور, market-equals-audience",
			"AR, pr-missing, pr-missing" })
	void findsRulesByTheirWordsInAnyForm(Edition edition, String words, String rule) {
		List<HelpSection> found = HelpLibrary.search(edition).find(words);

		assertTrue(found.stream().map(HelpSection::title).anyMatch(rule::equals), titles(found));
	}

	@Test
	void findsThePartOfTheGuide() {
		List<HelpSection> found = HelpLibrary.search(Edition.EN).find("baseline old plans");

		assertEquals("tamyeez:guide/en/policies-and-waivers#a-baseline-for-old-plans", found.get(0).address().toString());
	}

	private static String titles(List<HelpSection> found) {
		return found.stream().map(HelpSection::title).toList().toString();
	}

	@Test
	void listsWhatIsFoundWhileItIsTyped() throws Exception {
		HelpView help = Workbench.view(HelpView.ID, HelpView.class);

		help.search().orElseThrow().setText("budget");

		Wait.until("something is found",
				() -> help.found().stream().anyMatch(section -> section.title().equals("budget-exceeded")));
	}

	@Test
	void linksLeadFromPageToPageAndBack() throws Exception {
		HelpView help = Workbench.view(HelpView.ID, HelpView.class);
		help.show(HelpAddress.rules(Edition.AR));
		awaitPage(help, "tamyeez:rules/ar");

		click(help, HelpAddress.rule(Edition.AR, "pr-missing"));

		awaitPage(help, "tamyeez:rules/ar/pr-missing");
		help.goBack();
		awaitPage(help, "tamyeez:rules/ar");
	}

	/** Clicks on a link; where the computer has no browser for windows, goes where it leads. */
	private static void click(HelpView help, HelpAddress address) {
		PageControl page = help.control().orElseThrow();
		if (page.isLive()) {
			String link = "document.querySelector('a[href=\"" + address + "\"]')";
			Wait.until("the page is loaded", () -> Boolean.TRUE.equals(page.ask("return " + link + " != null")));
			page.ask(link + ".click()");
		} else {
			help.show(address);
		}
	}

	@Test
	void theLinkInAHoverOpensThePageOfItsRule() {
		RulePages.open("tamyeez:rules/ar/pr-missing");

		awaitPage(help(), "tamyeez:rules/ar/pr-missing");
		assertTrue(html(help()).contains("dir=\"rtl\""));
	}

	@Test
	void theKeyForHelpOpensThePageOfTheFindingAtTheCaret() throws Exception {
		ITextEditor editor = workbench.open("flawed.mplan", ExamplePlans.text("flawed/telecom.mplan"));
		IAnnotationModel model = PlanEditors.plan(editor).orElseThrow().annotations().orElseThrow();
		Wait.until("something is found in the plan", () -> !FindingAnnotations.in(model).isEmpty());
		FindingAnnotation finding = FindingAnnotations.in(model).get(0);
		Position place = model.getPosition(finding);
		editor.selectAndReveal(place.getOffset(), 0);
		Workbench.page().activate(editor);

		execute(HERE);

		Wait.until("its page is shown",
				() -> Workbench.page().findView(HelpView.ID) instanceof HelpView help
						&& help.page().filter(page -> rulesAt(model, place).contains(page.address().name())).isPresent());
	}

	/** Several rules may find something at the same place. */
	private static Set<String> rulesAt(IAnnotationModel model, Position place) {
		Set<String> rules = new HashSet<>();
		for (FindingAnnotation other : FindingAnnotations.in(model)) {
			Position where = model.getPosition(other);
			if (where != null && where.includes(place.getOffset())) {
				rules.add(other.rule());
			}
		}
		return rules;
	}

	@ParameterizedTest
	@CsvSource({ "'goal ', goal--هدف", "'reaches ', channel--قناة" })
	void theKeyForHelpOpensWhatIsWrittenAboutTheElementAtTheCaret(String word, String anchor) throws Exception {
		ITextEditor editor = workbench.open("telecom.mplan", PLAN);
		editor.selectAndReveal(PLAN.indexOf(word) + 1, 0);
		Workbench.page().activate(editor);

		execute(HERE);

		Wait.until("Help is there", () -> Workbench.page().findView(HelpView.ID) != null);
		Wait.until("the language reference is shown",
				() -> help().page().filter(page -> page.address().name().equals("language-reference")).isPresent());
		assertEquals("tamyeez:guide/en/language-reference#" + anchor, help().address().orElseThrow().toString());
	}

	private static void execute(String command) throws Exception {
		Workbench.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
	}

	@ParameterizedTest
	@EnumSource(Edition.class)
	void everyLinkLeadsToAPlaceThatIsThere(Edition edition) {
		HelpBook book = HelpLibrary.book(edition);
		Map<String, Set<String>> anchors = new HashMap<>();
		Map<HelpAddress, HelpPage> pages = new HashMap<>();
		for (HelpAddress address : book.pages()) {
			HelpPage page = book.page(address);
			pages.put(address, page);
			Set<String> there = new HashSet<>(Set.of(""));
			ANCHOR.matcher(page.html()).results().map(found -> found.group(1)).forEach(there::add);
			anchors.put(address.toString(), there);
		}
		Set<String> missing = new TreeSet<>();
		pages.forEach((from, page) -> LINK.matcher(page.html()).results().map(MatchResult.class::cast)
				.map(found -> HelpAddress.parse(found.group(1))).forEach(link -> {
					HelpAddress to = link.orElseThrow();
					if (!anchors.getOrDefault(to.at("").toString(), Set.of()).contains(to.anchor())) {
						missing.add(from + " → " + to);
					}
				}));
		assertEquals(Set.of(), missing);
	}

	@Test
	void allPagesAreWrittenForTheBrowserOfTheSystem(@TempDir Path folder) throws Exception {
		URI page = new HelpFolder(HelpLibrary.book(Edition.AR), folder)
				.write(HelpAddress.rule(Edition.AR, "pr-missing").at("why"));

		assertEquals("why", page.getFragment());
		String html = Files.readString(Path.of(page.getPath()), StandardCharsets.UTF_8);
		assertTrue(html.contains("id=\"why\"") && html.contains("href=\"rules.html#audience\""), html);
		assertTrue(Files.isRegularFile(folder.resolve("rules.html")) && Files.isRegularFile(folder.resolve("help.css")));
	}

	@Test
	void bothLanguagesHaveAllWords() {
		assertEquals(new TreeSet<>(new HelpWords(Edition.EN).keys()), new TreeSet<>(new HelpWords(Edition.AR).keys()));
	}

	private static HelpView help() {
		return (HelpView) Workbench.page().findView(HelpView.ID);
	}

	private static void awaitPage(HelpView help, String address) {
		Wait.until(address + " is shown",
				() -> help.page().filter(page -> page.address().toString().equals(address)).isPresent());
	}

	private static String html(HelpView help) {
		return help.page().orElseThrow().html();
	}
}
