package org.tamyeez.cli.docs;

import java.util.List;

import org.tamyeez.doc.html.Markup;
import org.tamyeez.doc.html.RuleFacts;
import org.tamyeez.doc.html.SeverityLabel;

/** Lists rules: name, severity and what each finds. */
final class RuleRows {

	private final SiteEdition site;
	private final SiteLinks links;

	/**
	 * @param site the site that the list is for
	 * @param path where the page stands that the list is on
	 */
	RuleRows(SiteEdition site, String path) {
		this.site = site;
		this.links = site.links(path);
	}

	/** Writes a list. */
	void write(Markup html, List<RuleFacts> rules) {
		html.open("ul", "class", "rules").line();
		for (RuleFacts rule : rules) {
			html.open("li").open("a", "href", links.address(SiteLinks.rule(rule.name())))
					.element("code", rule.name(), "dir", "ltr").close().text(" ");
			SeverityLabel.write(html, rule.severity(), site.pageWords()).text(" ");
			html.element("span", rule.summary(), "class", "summary").closeLine();
		}
		html.closeLine();
	}
}
