package org.tamyeez.examples;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A plan to begin with: what belongs into a plan of its kind stands there as questions in square brackets, with a word to
 * each stage. The texts are below {@code templates}.
 */
public enum PlanTemplate {
	/** A product that people inspect before they buy it. */
	SHOP,
	/** A service, which is sold where questions are answered. */
	SERVICE,
	/** An issue that people shall know and care about; nothing is sold. */
	AWARENESS,
	/** A new product that comes to its market. */
	LAUNCH,
	/** The five stages and nothing else. */
	BLANK;

	private static final Pattern PLACE = Pattern.compile("\\$\\{(?:(name|title|client|currency|start|end)|day (\\d{1,3}))}");
	private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{Nd}_-]+");
	private static final int WHOLE = 100;

	/**
	 * What a plan is begun with.
	 *
	 * @param title    its title
	 * @param client   whom it is written for
	 * @param start    its first day
	 * @param end      its last day, after the first
	 * @param currency the currency of its amounts
	 */
	public record Beginning(String title, String client, LocalDate start, LocalDate end, Currency currency) {

		/** @throws IllegalArgumentException if the end is not after the start */
		public Beginning {
			if (!end.isAfter(start)) {
				throw new IllegalArgumentException("The plan ends on " + end + " and starts on " + start);
			}
		}
	}

	/** The word by which the template is chosen: {@code shop}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The template that a word chooses. */
	public static Optional<PlanTemplate> find(String id) {
		return Arrays.stream(values()).filter(template -> template.id().equals(id)).findFirst();
	}

	/** The words by which templates are chosen. */
	public static List<String> ids() {
		return Arrays.stream(values()).map(PlanTemplate::id).toList();
	}

	/**
	 * The text of a plan to begin with.
	 *
	 * @param arabic    whether it is written in Arabic, keywords and all, or in English
	 * @param beginning what it is begun with
	 */
	public String fill(boolean arabic, Beginning beginning) {
		String template = ExamplePlans.text("templates/" + (arabic ? "ar" : "en") + "/" + id() + ".mplan");
		return PLACE.matcher(template).replaceAll(place -> Matcher.quoteReplacement(value(place, beginning)));
	}

	private static String value(MatchResult place, Beginning beginning) {
		if (place.group(2) != null) {
			return dayAt(Integer.parseInt(place.group(2)), beginning).toString();
		}
		return switch (place.group(1)) {
			case "name" -> nameFor(beginning.title());
			case "title" -> quoted(beginning.title());
			case "client" -> quoted(beginning.client());
			case "currency" -> beginning.currency().getCurrencyCode();
			case "start" -> beginning.start().toString();
			default -> beginning.end().toString();
		};
	}

	/** The day at which so many percent of the plan's time have passed. */
	private static LocalDate dayAt(int percent, Beginning beginning) {
		long days = ChronoUnit.DAYS.between(beginning.start(), beginning.end());
		return beginning.start().plusDays(days * percent / WHOLE);
	}

	/** A name that the language understands, made from a title: its letters and digits, joined by underscores. */
	public static String nameFor(String title) {
		String name = NO_NAME.matcher(title.strip()).replaceAll("_").replaceAll("^[_\\d-]+|_+$", "");
		return name.isEmpty() ? "plan" : name;
	}

	private static String quoted(String text) {
		return text.strip().replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ");
	}
}
