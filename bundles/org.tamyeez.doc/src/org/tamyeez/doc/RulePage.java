package org.tamyeez.doc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
		String path = "/rules/" + edition.name().toLowerCase(Locale.ROOT) + "/" + rule + ".md";
		try (InputStream stream = RulePage.class.getResourceAsStream(path)) {
			return stream == null ? Optional.empty()
					: Optional.of(parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8), edition));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
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
