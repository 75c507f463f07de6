package org.tamyeez.plan.ide.hover;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import org.tamyeez.plan.ide.words.EditorWords;
import org.tamyeez.plan.knowledge.Knowledge;
import org.tamyeez.plan.knowledge.Platform;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.value.PlanDate;

import com.google.inject.Inject;

/** Values in other words: a day in both calendars, a currency by its name, what became of a platform. */
class ValueCard {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ROOT);
	private static final DateTimeFormatter HIJRI_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ROOT)
			.withChronology(HijrahChronology.INSTANCE);

	private final EditorWords words;

	@Inject
	ValueCard(EditorWords words) {
		this.words = words;
	}

	/** A day with its weekday, in both calendars. */
	String of(PlanDate date, Language language) {
		Locale locale = locale(language);
		String gregorian = DAY.withLocale(locale).format(date.day());
		return Markdown.plain(hijri(date.day())
				.map(day -> words.text(language, "date.both", gregorian, HIJRI_DAY.withLocale(locale).format(day)))
				.orElse(gregorian));
	}

	private static Optional<HijrahDate> hijri(LocalDate day) {
		try {
			return Optional.of(HijrahDate.from(day));
		} catch (DateTimeException e) {
			// The calendar is known for two centuries only.
			return Optional.empty();
		}
	}

	/** The name of a currency; none where there is no such currency. */
	Optional<String> ofCurrency(String code, Knowledge knowledge, Language language) {
		return knowledge.isCurrency(code) ? Optional.of(Markdown.plain(knowledge.currencyName(code, language)))
				: Optional.empty();
	}

	/** What a platform is, and what became of it. */
	String of(Platform platform, LocalDate today, Language language) {
		String name = language == Language.ARABIC && !platform.arabic().isEmpty() ? platform.arabic().get(0)
				: platform.name();
		String head = Markdown.bold(name) + " · " + Markdown.plain(words.value(platform.kind(), language));
		Object since = platform.since().map(LocalDate::toString).orElse("");
		return switch (platform.stateOn(today)) {
			case LIVE -> head;
			case RENAMED -> head + "\n\n"
					+ Markdown.plain(words.text(language, "platform.renamed", platform.newName().orElse(""), since));
			case DISCONTINUED -> head + "\n\n" + Markdown.plain(words.text(language, "platform.discontinued", since));
		};
	}

	private static Locale locale(Language language) {
		return language == Language.ARABIC ? Locale.forLanguageTag("ar") : Locale.ENGLISH;
	}
}
