package org.tamyeez.app.help;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tamyeez.app.help.HelpAddress.Kind;
import org.tamyeez.doc.ArticleSummary;
import org.tamyeez.doc.html.PageLinks;

/** Has the links of a page lead to other pages of Help. */
final class HelpLinks implements PageLinks {

	private static final Pattern RULE_FILE = Pattern.compile("(?:.*/)?rules/(?:en|ar)/([a-z0-9-]+)\\.md(?:#(.*))?");
	private static final Pattern GUIDE_FILE = Pattern.compile("([a-z0-9-]+)\\.md(?:#(.*))?");

	private final HelpAddress page;
	private final Set<String> rules;
	private final Function<HelpAddress, String> written;

	/**
	 * @param page    the page with the links
	 * @param rules   the names of all rules
	 * @param written how an address is written on a page
	 */
	HelpLinks(HelpAddress page, Set<String> rules, Function<HelpAddress, String> written) {
		this.page = page;
		this.rules = rules;
		this.written = written;
	}

	/** How the address of another page is written on this one. */
	String written(HelpAddress other) {
		return written.apply(other);
	}

	@Override
	public Optional<String> toRule(String rule) {
		HelpAddress address = HelpAddress.rule(page.edition(), rule);
		return rules.contains(rule) && !address.isSamePage(page) ? Optional.of(written(address)) : Optional.empty();
	}

	@Override
	public Optional<String> toGroup(String group) {
		return Optional.of(written(HelpAddress.rules(page.edition()).at(group)));
	}

	@Override
	public Optional<String> toArticle(String article) {
		return ArticleSummary.all(page.edition()).stream().anyMatch(one -> one.name().equals(article))
				? Optional.of(written(HelpAddress.articles(page.edition()).at(article)))
				: Optional.empty();
	}

	@Override
	public String to(String destination) {
		Matcher rule = RULE_FILE.matcher(destination);
		if (rule.matches()) {
			return written(HelpAddress.rule(page.edition(), rule.group(1)).at(anchor(rule)));
		}
		Matcher guide = GUIDE_FILE.matcher(destination);
		if (!guide.matches()) {
			return destination;
		}
		HelpAddress address = ArticleSummary.PAGE.equals(guide.group(1)) ? HelpAddress.articles(page.edition())
				: new HelpAddress(Kind.GUIDE, page.edition(), guide.group(1), "");
		return written(address.at(anchor(guide)));
	}

	private static String anchor(Matcher link) {
		return Optional.ofNullable(link.group(2)).orElse("");
	}
}
