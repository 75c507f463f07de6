package org.tamyeez.cli.docs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.tamyeez.doc.ArticleSummary;
import org.tamyeez.doc.RulePage;
import org.tamyeez.doc.RulePage.Edition;
import org.tamyeez.doc.html.PageRenderer;
import org.tamyeez.doc.html.PageWords;
import org.tamyeez.doc.html.RuleFacts;
import org.tamyeez.plan.ide.pages.ExamplePlans;
import org.tamyeez.plan.ide.pages.PlanCode;
import org.tamyeez.plan.ide.pages.RuleFactsReader;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleCatalogue;
import org.tamyeez.plan.rule.RuleGroup;

/** The site in one language: its words, its rules, and the pages that are made of them. */
final class SiteEdition {

	private final Edition edition;
	private final ExamplePlans plans;
	private final SiteWords words;
	private final PageWords pageWords;
	private final List<ArticleSummary> articles;
	private final Map<String, RuleFacts> rules = new LinkedHashMap<>();
	private final Map<String, RulePage> rulePages = new HashMap<>();

	/**
	 * @param edition   the language
	 * @param catalogue the rules
	 * @param plans     what reads and checks plans
	 */
	SiteEdition(Edition edition, RuleCatalogue catalogue, ExamplePlans plans) {
		this.edition = edition;
		this.plans = plans;
		this.words = new SiteWords(edition);
		this.pageWords = new PageWords(edition);
		this.articles = ArticleSummary.all(edition);
		RuleFactsReader reader = new RuleFactsReader(plans, edition);
		// Rules from outside belong to the groups that there are.
		for (RuleGroup group : RuleGroup.values()) {
			for (Rule<?> rule : catalogue.rules()) {
				if (rule.group() == group) {
					Optional<RulePage> page = RulePage.of(rule.name(), edition, rule.getClass());
					page.ifPresent(text -> rulePages.put(rule.name(), text));
					rules.put(rule.name(), reader.of(rule, page));
				}
			}
		}
	}

	/** The language. */
	Edition edition() {
		return edition;
	}

	/** The words that stand around pages. */
	SiteWords words() {
		return words;
	}

	/** The words that stand on pages. */
	PageWords pageWords() {
		return pageWords;
	}

	/** The articles that the rules come from. */
	List<ArticleSummary> articles() {
		return articles;
	}

	/** The names of the groups of rules, in their order. */
	List<String> groups() {
		return Arrays.stream(RuleGroup.values()).map(RuleGroup::id).toList();
	}

	/** All rules, group by group. */
	List<RuleFacts> rules() {
		return List.copyOf(rules.values());
	}

	/** The rules of a group. */
	List<RuleFacts> rules(String group) {
		return rules.values().stream().filter(rule -> rule.group().equals(group)).toList();
	}

	/** What was written about a rule. */
	Optional<RulePage> page(String rule) {
		return Optional.ofNullable(rulePages.get(rule));
	}

	/**
	 * Where the links of a page lead to.
	 *
	 * @param path where the page stands
	 */
	SiteLinks links(String path) {
		Set<String> names = articles.stream().map(ArticleSummary::name).collect(Collectors.toSet());
		return new SiteLinks(path, rules.keySet(), names);
	}

	/**
	 * What makes HTML of a page's text.
	 *
	 * @param path where the page stands
	 */
	PageRenderer renderer(String path) {
		SiteLinks links = links(path);
		return new PageRenderer(edition, new PlanCode(plans, edition, links), links);
	}

	/** All pages, the first one first. */
	List<SitePage> pages() {
		List<SitePage> pages = new ArrayList<>(new GuidePages(this).pages());
		pages.add(new ArticlesPage(this).page());
		pages.add(new RulePages(this).list());
		pages.addAll(new RulePages(this).pages());
		pages.add(0, new HomePage(this, List.copyOf(pages)).page());
		pages.add(new SearchPage(this, List.copyOf(pages)).page());
		return pages;
	}
}
