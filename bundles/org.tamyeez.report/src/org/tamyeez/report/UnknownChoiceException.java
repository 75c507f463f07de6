package org.tamyeez.report;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.rule.ReaderLanguage;

/** Somebody asks by name for something that the plan does not have. */
public abstract class UnknownChoiceException extends Exception {

	private static final long serialVersionUID = 1L;
	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private final String name;
	private final List<String> nearest;
	private final List<String> known;

	/**
	 * @param name    the name that was asked for
	 * @param nearest names that look like it, the nearest first
	 * @param known   the names that there are
	 */
	protected UnknownChoiceException(String name, List<String> nearest, List<String> known) {
		super(name);
		this.name = name;
		this.nearest = List.copyOf(nearest);
		this.known = List.copyOf(known);
	}

	/** Names that look like the one that was asked for, the nearest first. */
	public List<String> nearest() {
		return nearest;
	}

	/** The names that there are. */
	public List<String> known() {
		return known;
	}

	/** What is wrong and what to choose instead, in English. */
	@Override
	public String getMessage() {
		return message(Locale.ENGLISH);
	}

	/** What is wrong and what to choose instead. */
	public String message(Locale language) {
		boolean inArabic = ReaderLanguage.of(language) == Language.ARABIC;
		Locale locale = inArabic ? Locale.forLanguageTag("ar") : Locale.ROOT;
		ResourceBundle words = ResourceBundle.getBundle(getClass().getPackageName() + ".messages", locale,
				getClass().getClassLoader(), NO_FALLBACK);
		List<String> offered = nearest.isEmpty() ? known : nearest.subList(0, 1);
		String names = offered.stream().map(one -> '«' + one + '»').collect(Collectors.joining(inArabic ? "، " : ", "));
		String key = nearest.isEmpty() ? known.isEmpty() ? "unknown.none" : "unknown" : "unknown.nearest";
		return new MessageFormat(words.getString(key), locale).format(new Object[] { name, names });
	}
}
