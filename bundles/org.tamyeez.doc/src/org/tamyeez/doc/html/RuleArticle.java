package org.tamyeez.doc.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tamyeez.doc.ArticleSummary;
import org.tamyeez.doc.RulePage;
import org.tamyeez.doc.html.Example.Kind;
import org.tamyeez.doc.html.RuleFacts.Profile;
import org.tamyeez.doc.html.RuleFacts.Repair;
import org.tamyeez.doc.html.RuleFacts.Threshold;

/** The page of a rule: what the rule declares of itself, and what was written about it. */
public final class RuleArticle {

	/** The anchors of a page's sections, which are the same in all languages. */
	private static final List<String> ANCHORS = List.of("finds", "why", "wrong", "right", "mend", "parameters", "waive");

	private final PageRenderer renderer;
	private final PageWords words;

	/** @param renderer what makes HTML of the page's sections */
	public RuleArticle(PageRenderer renderer) {
		this.renderer = renderer;
		this.words = renderer.words();
	}

	/**
	 * The page.
	 *
	 * @param facts what the rule declares
	 * @param page  what was written about it; none for a rule whose author wrote nothing
	 */
	public String of(RuleFacts facts, Optional<RulePage> page) {
		Markup html = new Markup();
		html.open("article", "class", "rule").line();
		writeHead(html, facts);
		if (page.isEmpty()) {
			html.element("p", words.text("rule.unexplained"), "class", "note").line();
		} else if (page.get().sections().isEmpty()) {
			html.raw(renderer.page(page.get().markdown()).html());
		} else {
			writeSections(html, facts, page.get());
		}
		return html.closeLine().toString();
	}

	private void writeHead(Markup html, RuleFacts facts) {
		html.open("header").line();
		html.open("h1").element("code", facts.name(), "dir", "ltr").closeLine();
		html.element("p", facts.summary(), "class", "lead").line();
		html.open("dl", "class", "facts").line();
		SeverityLabel.write(fact(html, "fact.severity"), facts.severity(), words).close().closeLine();
		fact(html, "fact.id").element("span", facts.id(), "dir", "ltr").close().closeLine();
		writeGroup(html, facts);
		writeProfiles(html, facts.profiles());
		writeThresholds(html, facts.thresholds());
		writeRepairs(html, facts.repairs());
		html.closeLine();
		html.closeLine();
	}

	/** Opens a fact: its name stands there, what follows is its value. */
	private Markup fact(Markup html, String key) {
		return html.open("div").element("dt", words.text(key)).open("dd");
	}

	private void writeGroup(Markup html, RuleFacts facts) {
		fact(html, "fact.group");
		link(html, renderer.links().toGroup(facts.group()), words.text("group." + facts.group()));
		html.close().closeLine();
		for (ArticleSummary article : ArticleSummary.all(renderer.edition())) {
			if (article.name().equals(facts.group())) {
				fact(html, "fact.article");
				link(html, renderer.links().toArticle(article.name()), article.title());
				html.close().closeLine();
			}
		}
	}

	private static void link(Markup html, Optional<String> address, String text) {
		if (address.isPresent()) {
			html.element("a", text, "href", address.get());
		} else {
			html.text(text);
		}
	}

	private void writeProfiles(Markup html, List<Profile> profiles) {
		if (profiles.isEmpty()) {
			return;
		}
		fact(html, "fact.profiles").open("ul");
		for (Profile profile : profiles) {
			html.open("li").raw(CodeWord.of(profile.name())).text(" ");
			SeverityLabel.write(html, profile.severity(), words).close();
		}
		html.close().close().closeLine();
	}

	private void writeThresholds(Markup html, List<Threshold> thresholds) {
		if (thresholds.isEmpty()) {
			return;
		}
		fact(html, "fact.thresholds").open("ul");
		for (Threshold threshold : thresholds) {
			html.open("li").element("code", threshold.name(), "dir", "ltr").text(" ").element("span", threshold.value(),
					"dir", "ltr");
			html.text(" ").element("span", words.text("fact.range", threshold.least(), threshold.most()), "class", "aside");
			html.close();
		}
		html.close().close().closeLine();
	}

	private void writeRepairs(Markup html, List<Repair> repairs) {
		if (repairs.isEmpty()) {
			return;
		}
		boolean safe = repairs.stream().anyMatch(Repair::safe);
		fact(html, "fact.repairs").text(words.text(safe ? "fact.repairs.safe" : "fact.repairs.unsafe"));
		html.close().closeLine();
	}

	private void writeSections(Markup html, RuleFacts facts, RulePage page) {
		List<String> headings = page.edition().headings();
		for (Map.Entry<String, String> section : page.sections().entrySet()) {
			int index = headings.indexOf(section.getKey());
			// The page of a rule from outside may have other headings.
			String anchor = index < 0 ? section.getKey() : ANCHORS.get(index);
			html.open("section", "id", new Anchors().of(anchor)).element("h2", section.getKey()).line();
			html.raw(renderer.examples(section.getValue(), kind(anchor), facts.name()));
			if ("mend".equals(anchor)) {
				writeOffers(html, facts.repairs());
			}
			html.closeLine();
		}
	}

	private static Kind kind(String anchor) {
		return switch (anchor) {
			case "wrong" -> Kind.WRONG;
			case "right" -> Kind.RIGHT;
			default -> Kind.PLAIN;
		};
	}

	/** The repairs by their titles, as the editor offers them for the wrong plan. */
	private void writeOffers(Markup html, List<Repair> repairs) {
		if (repairs.isEmpty()) {
			return;
		}
		html.element("p", words.text("repairs.offered")).line().open("ul", "class", "repairs");
		for (Repair repair : repairs) {
			html.open("li").text(repair.title()).text(" ").element("span",
					words.text(repair.safe() ? "repair.safe" : "repair.unsafe"), "class", "aside").close();
		}
		html.closeLine();
	}
}
