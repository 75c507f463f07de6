package org.tamyeez.app.help;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.tamyeez.doc.ArticleSummary;
import org.tamyeez.doc.GuidePage;
import org.tamyeez.doc.RulePage;
import org.tamyeez.doc.RulePage.Edition;
import org.tamyeez.doc.html.CodeBlocks;
import org.tamyeez.doc.html.Markup;
import org.tamyeez.doc.html.PageLinks;
import org.tamyeez.doc.html.PageRenderer;
import org.tamyeez.doc.html.PageWords;
import org.tamyeez.doc.html.RenderedPage;
import org.tamyeez.doc.html.RuleArticle;
import org.tamyeez.doc.html.RuleFacts;
import org.tamyeez.doc.html.SeverityLabel;
import org.tamyeez.plan.ide.pages.ExamplePlans;
import org.tamyeez.plan.ide.pages.PlanCode;
import org.tamyeez.plan.ide.pages.RuleFactsReader;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleCatalogue;
import org.tamyeez.plan.rule.RuleGroup;

/**
 * All that can be read in one language. Pages are made when they are asked for, which takes a moment: not in the thread of
 * the window, and by one thread at a time.
 */
public final class HelpBook {

	private final Edition edition;
	private final ExamplePlans plans;
	private final RuleFactsReader reader;
	private final PageWords words;
	private final HelpWords helpWords;
	private final Map<String, Rule<?>> rules = new LinkedHashMap<>();
	private final Map<String, RenderedPage> outlines = new HashMap<>();

	/**
	 * @param edition   the language
	 * @param catalogue the rules
	 * @param plans     what reads and checks the plans on the pages
	 */
	public HelpBook(Edition edition, RuleCatalogue catalogue, ExamplePlans plans) {
		this.edition = edition;
		this.plans = plans;
		this.reader = new RuleFactsReader(plans, edition);
		this.words = new PageWords(edition);
		this.helpWords = new HelpWords(edition);
		// Rules from outside belong to the groups that there are.
		for (RuleGroup group : RuleGroup.values()) {
			catalogue.rules().stream().filter(rule -> rule.group() == group).forEach(rule -> rules.put(rule.name(), rule));
		}
	}

	/** The language. */
	Edition edition() {
		return edition;
	}

	/** The addresses of all pages, in the order to read them. */
	public List<HelpAddress> pages() {
		List<HelpAddress> pages = new ArrayList<>();
		pages.add(HelpAddress.contents(edition));
		GuidePage.names().forEach(name -> pages.add(HelpAddress.guide(edition, name)));
		pages.add(HelpAddress.articles(edition));
		pages.add(HelpAddress.rules(edition));
		rules.keySet().forEach(rule -> pages.add(HelpAddress.rule(edition, rule)));
		return pages;
	}

	/** The rules, group by group. */
	List<Rule<?>> rules() {
		return List.copyOf(rules.values());
	}

	/** What a rule finds, in a few words. */
	String summary(Rule<?> rule) {
		return facts(rule).summary();
	}

	/** What was written about a rule. */
	Optional<RulePage> text(Rule<?> rule) {
		return RulePage.of(rule.name(), edition, rule.getClass());
	}

	/** A page as it is shown in the window; the contents where there is no such page. */
	public HelpPage page(HelpAddress address) {
		return page(address, HelpAddress::toString, HelpStyle.onPage());
	}

	/**
	 * A page.
	 *
	 * @param address where it is found
	 * @param written how the address of another page is written on it
	 * @param style   what says on it how it looks
	 */
	HelpPage page(HelpAddress address, Function<HelpAddress, String> written, String style) {
		Content content = content(address, written);
		return new HelpPage(address, content.title(),
				HelpStyle.around(edition, content.title(), style, content.html()));
	}

	/** What stands on a page. */
	private record Content(String title, String html) {
	}

	private Content content(HelpAddress address, Function<HelpAddress, String> written) {
		HelpLinks links = new HelpLinks(address, rules.keySet(), written);
		PageRenderer renderer = new PageRenderer(edition, new PlanCode(plans, edition, links), links);
		Optional<Content> one = switch (address.kind()) {
			case GUIDE -> GuidePage.of(address.name(), edition).map(page -> guide(page, renderer));
			case RULES -> address.name().isEmpty() ? Optional.of(ruleList(links))
					: Optional.ofNullable(rules.get(address.name())).map(rule -> rule(rule, renderer));
			case ARTICLES -> Optional.of(articles(renderer, links));
			case CONTENTS -> Optional.empty();
		};
		return one.orElseGet(() -> contents(links));
	}

	private static Content guide(GuidePage page, PageRenderer renderer) {
		RenderedPage rendered = renderer.page(page.markdown());
		return new Content(rendered.title(),
				new Markup().open("article").line().raw(rendered.html()).closeLine().toString());
	}

	private Content rule(Rule<?> rule, PageRenderer renderer) {
		Optional<RulePage> page = text(rule);
		return new Content(rule.name(), new RuleArticle(renderer).of(reader.of(rule, page), page));
	}

	private Content ruleList(HelpLinks links) {
		String title = helpWords.text("rules.title");
		Markup html = new Markup().open("article").line().element("h1", title).line();
		html.element("p", helpWords.text("rules.lead"), "class", "lead").line();
		for (RuleGroup group : RuleGroup.values()) {
			html.open("section", "id", group.id()).element("h2", words.text("group." + group.id())).line();
			writeRules(html, group, links);
			html.closeLine();
		}
		return new Content(title, html.closeLine().toString());
	}

	private void writeRules(Markup html, RuleGroup group, HelpLinks links) {
		html.open("ul", "class", "rules").line();
		for (Rule<?> rule : rules.values()) {
			if (rule.group() == group) {
				RuleFacts facts = facts(rule);
				html.open("li").open("a", "href", links.written(HelpAddress.rule(edition, rule.name())))
						.element("code", rule.name(), "dir", "ltr").close().text(" ");
				SeverityLabel.write(html, facts.severity(), words).text(" ");
				html.element("span", facts.summary(), "class", "summary").closeLine();
			}
		}
		html.closeLine();
	}

	private RuleFacts facts(Rule<?> rule) {
		return reader.of(rule, Optional.empty());
	}

	private Content articles(PageRenderer renderer, HelpLinks links) {
		RenderedPage introduction = renderer.page(ArticleSummary.introduction(edition));
		Markup html = new Markup().open("article").line().raw(introduction.html());
		for (ArticleSummary article : ArticleSummary.all(edition)) {
			html.open("section", "id", article.name()).element("h2", article.title()).line();
			html.raw(renderer.page(article.markdown()).html());
			links.toGroup(article.name())
					.ifPresent(address -> html.open("p").element("a", helpWords.text("articles.rules"), "href", address)
							.closeLine());
			html.closeLine();
		}
		return new Content(introduction.title(), html.closeLine().toString());
	}

	private Content contents(HelpLinks links) {
		String title = helpWords.text("contents.title");
		Markup html = new Markup().open("article", "class", "contents").line().element("h1", title).line();
		html.element("p", helpWords.text("contents.lead"), "class", "lead").line();
		html.element("h2", helpWords.text("contents.guide")).line().open("ul", "class", "cards").line();
		for (GuidePage page : GuidePage.all(edition)) {
			RenderedPage rendered = outline(page);
			writeCard(html, links.written(HelpAddress.guide(edition, page.name())), rendered.title(), rendered.lead());
		}
		RenderedPage articles = new PageRenderer(edition, CodeBlocks.PLAIN, links)
				.page(ArticleSummary.introduction(edition));
		writeCard(html, links.written(HelpAddress.articles(edition)), articles.title(), articles.lead());
		html.closeLine();
		html.element("h2", helpWords.text("contents.rules", rules.size())).line().open("ul", "class", "cards").line();
		for (RuleGroup group : RuleGroup.values()) {
			String about = ArticleSummary.all(edition).stream().filter(one -> one.name().equals(group.id()))
					.map(ArticleSummary::title).findFirst().orElse("");
			writeCard(html, links.written(HelpAddress.rules(edition).at(group.id())), words.text("group." + group.id()),
					about);
		}
		return new Content(title, html.closeLine().closeLine().toString());
	}

	private static void writeCard(Markup html, String address, String title, String text) {
		html.open("li").element("a", title, "href", address).element("p", HelpStyle.firstSentence(text)).closeLine();
	}

	/** Title, headings and beginning of a page of the guide, without what stands on it. */
	RenderedPage outline(GuidePage page) {
		return outlines.computeIfAbsent(page.name(), name -> {
			RenderedPage rendered = new PageRenderer(edition, CodeBlocks.PLAIN, PageLinks.NONE).page(page.markdown());
			return new RenderedPage("", rendered.headings(), rendered.lead());
		});
	}
}
