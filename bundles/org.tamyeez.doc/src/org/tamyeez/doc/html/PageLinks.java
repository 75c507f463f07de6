package org.tamyeez.doc.html;

import java.util.Optional;

/** Tells where the links of a page lead to, which depends on where pages are put. */
public interface PageLinks {

	/** Leads nowhere but where the page itself says. */
	PageLinks NONE = new PageLinks() {

		@Override
		public Optional<String> toRule(String rule) {
			return Optional.empty();
		}

		@Override
		public Optional<String> toGroup(String group) {
			return Optional.empty();
		}

		@Override
		public Optional<String> toArticle(String article) {
			return Optional.empty();
		}

		@Override
		public String to(String destination) {
			return destination;
		}
	};

	/** The address of a rule's page; empty for what is no rule, or the rule of this very page. */
	Optional<String> toRule(String rule);

	/** The address of the list of a group's rules. */
	Optional<String> toGroup(String group);

	/** The address of what is said of an article; empty for what is none. */
	Optional<String> toArticle(String article);

	/**
	 * The address that a link leads to.
	 *
	 * @param destination what the page's Markdown says: an address on the net, a heading of the page, or a Markdown file
	 *                    beside it
	 */
	String to(String destination);
}
