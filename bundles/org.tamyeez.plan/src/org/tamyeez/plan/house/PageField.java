package org.tamyeez.plan.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.tamyeez.plan.model.Language;

/** What can be filled in at the top and bottom of the pages of a report: {@code {client}}, {@code {العميل}}. */
public enum PageField {
	/** Whom the plan is made for. */
	CLIENT("العميل"),
	/** The title of the plan. */
	TITLE("العنوان"),
	/** Who wrote the plan. */
	AUTHOR("المؤلف"),
	/** How far the plan has come. */
	STATUS("الحالة"),
	/** The day on which the report was made. */
	DATE("التاريخ");

	private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)\\}");

	/**
	 * A field that there is none of.
	 *
	 * @param name  what is written between the braces
	 * @param start where its brace opens, in characters from the start of the text
	 * @param end   behind its closing brace
	 */
	public record Unknown(String name, int start, int end) {
	}

	private final String arabic;

	PageField(String arabic) {
		this.arabic = arabic;
	}

	/** The name that stands between the braces, in a language. */
	public String name(Language language) {
		return language == Language.ARABIC ? arabic : name().toLowerCase(Locale.ROOT);
	}

	/** The field that a name means, in either language. */
	public static Optional<PageField> find(String name) {
		String stripped = name.strip();
		return Stream.of(values())
				.filter(field -> field.name().equalsIgnoreCase(stripped) || field.arabic.equals(stripped)).findFirst();
	}

	/**
	 * A text with its fields filled in; what is no field stays as it is written.
	 *
	 * @param values what stands for each field
	 */
	public static String fill(String text, Function<PageField, String> values) {
		return FIELD.matcher(text).replaceAll(
				match -> Matcher.quoteReplacement(find(match.group(1)).map(values).orElse(match.group())));
	}

	/** What looks like a field in a text and is none. */
	public static List<Unknown> unknownIn(String text) {
		List<Unknown> unknown = new ArrayList<>();
		Matcher matcher = FIELD.matcher(text);
		while (matcher.find()) {
			if (find(matcher.group(1)).isEmpty()) {
				unknown.add(new Unknown(matcher.group(1), matcher.start(), matcher.end()));
			}
		}
		return unknown;
	}
}
