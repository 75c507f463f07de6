package org.tamyeez.doc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of a rule in one language: Markdown with fixed headings, which stands in {@code rules/en} and {@code rules/ar}.
 *
 * @param edition  the language
 * @param markdown the page as it is written
 * @param sections the text below each heading of the second level, in the order of the page
 */
public record RulePage(Edition edition, String markdown, Map<String, String> sections) {

	/** The languages that pages are written in. */
	public enum Edition {
		/** English. */
		EN("What it finds", "Why", "Wrong", "Right", "How to mend it", "Parameters", "When to waive it"),
		/** Arabic. */
		AR("ما تجده القاعدة", "السبب", "مثال خاطئ", "مثال صحيح", "كيف تصلح", "الضوابط", "متى يُتجاوز");

		private final List<String> headings;

		Edition(String... headings) {
			this.headings = List.of(headings);
		}

		/** The headings that every page of the language has, in this order. */
		public List<String> headings() {
			return headings;
		}

		/** The code of the language: {@code en} or {@code ar}. */
		public String code() {
			return name().toLowerCase(Locale.ROOT);
		}

		/** Where lines begin: {@code ltr} or {@code rtl}. */
		public String direction() {
			return this == AR ? "rtl" : "ltr";
		}
	}

	private static final Pattern HEADING = Pattern.compile("^## (.+)$", Pattern.MULTILINE);
	private static final Pattern EXAMPLE = Pattern.compile("```mplan\\R(.*?)```", Pattern.DOTALL);
	private static final int WHY = 1;
	private static final int WRONG = 2;
	private static final int RIGHT = 3;
	private static final int PARAMETERS = 5;

	/**
	 * The page of a rule.
	 *
	 * @param rule    the rule's name
	 * @param edition the language
	 */
	public static Optional<RulePage> of(String rule, Edition edition) {
		return PageFiles.read('/' + path(rule, edition)).map(markdown -> parse(markdown, edition));
	}

	/**
	 * The page of a rule that may come from outside. Such a rule brings its page in the folder {@code rules} beside its class.
	 *
	 * @param rule     the rule's name
	 * @param edition  the language
	 * @param declared the class of the rule
	 */
	public static Optional<RulePage> of(String rule, Edition edition, Class<?> declared) {
		return of(rule, edition).or(
				() -> PageFiles.read(declared, path(rule, edition)).map(markdown -> parse(markdown, edition)));
	}

	private static String path(String rule, Edition edition) {
		return "rules/" + edition.code() + '/' + rule + ".md";
	}

	private static RulePage parse(String markdown, Edition edition) {
		Map<String, String> sections = new LinkedHashMap<>();
		Matcher heading = HEADING.matcher(markdown);
		String title = null;
		int start = 0;
		while (heading.find()) {
			if (title != null) {
				sections.put(title, markdown.substring(start, heading.start()).strip());
			}
			title = heading.group(1).strip();
			start = heading.end();
		}
		if (title != null) {
			sections.put(title, markdown.substring(start).strip());
		}
		return new RulePage(edition, markdown, sections);
	}

	/** The headings of the second level, in the order of the page. */
	public List<String> headings() {
		return List.copyOf(sections.keySet());
	}

	/** The teaching behind the rule. */
	public String why() {
		return section(WHY);
	}

	/** A plan that the rule finds something in. */
	public String wrongExample() {
		return example(WRONG);
	}

	/** The same plan put right. */
	public String rightExample() {
		return example(RIGHT);
	}

	/** What is said of the rule's parameters. */
	public String parameters() {
		return section(PARAMETERS);
	}

	private String example(int index) {
		Matcher example = EXAMPLE.matcher(section(index));
		return example.find() ? example.group(1) : "";
	}

	private String section(int index) {
		return sections.getOrDefault(edition.headings().get(index), "");
	}
}
