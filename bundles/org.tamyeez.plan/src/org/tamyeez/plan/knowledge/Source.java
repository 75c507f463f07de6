package org.tamyeez.plan.knowledge;

import java.time.LocalDate;
import java.util.Optional;

import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.Sourced;
import org.tamyeez.plan.value.PlanDate;

/**
 * Where something is known from.
 *
 * @param english the words for it in English, or in the language of the file that states it; may be empty
 * @param arabic  the words for it in Arabic; may be empty
 * @param date    the day on which it was looked up
 */
public record Source(String english, String arabic, Optional<LocalDate> date) {

	/** What is known from nowhere in particular. */
	public static final Source UNSTATED = new Source("", "", Optional.empty());

	/** The source that an element of a plan or policy states. */
	public static Source of(Sourced element) {
		PlanDate date = element.getSourceDate();
		return new Source(Names.in(element.getSource(), Language.ENGLISH), Names.in(element.getSource(), Language.ARABIC),
				date == null ? Optional.empty() : Optional.of(date.day()));
	}

	/** The words for the source in a language. */
	public String in(Language language) {
		return language == Language.ARABIC ? arabic : english;
	}
}
