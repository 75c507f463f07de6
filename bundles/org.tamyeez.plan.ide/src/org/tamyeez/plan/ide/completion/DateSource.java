package org.tamyeez.plan.ide.completion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.antlr.runtime.CommonToken;
import org.tamyeez.plan.ide.completion.Suggestion.Kind;
import org.tamyeez.plan.ide.words.EditorWords;
import org.tamyeez.plan.knowledge.Occasions;
import org.tamyeez.plan.language.Keywords;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.value.Numerals;

import com.google.common.base.CharMatcher;
import com.google.inject.Inject;

/** Suggests days: today, the first and the last of the plan, and its occasions. They are found by their names too. */
class DateSource implements Source {

	private static final String OCCASION = "occasion";
	private static final String ON = "on";

	private final Days days;
	private final EditorWords words;
	private final Keywords keywords;
	private final Script script;

	@Inject
	DateSource(Days days, EditorWords words, Keywords keywords, Script script) {
		this.days = days;
		this.words = words;
		this.keywords = keywords;
		this.script = script;
	}

	/** A day and what it is. */
	private record Day(LocalDate date, String name) {
	}

	@Override
	public Stream<Suggestion> at(Place place) {
		if (!place.expects("Date")) {
			return Stream.of();
		}
		Edits style = new Edits(place.text(), keywords);
		return days(place).stream()
				.filter(day -> day.date().toString().startsWith(Numerals.western(place.prefix()))
						|| place.fitsWordOf(day.name()))
				.map(day -> Suggestion.of(style.written(day.date()), place.start(), Kind.VALUE, day.name())
						.foundBy(style.written(day.date()) + " " + day.name()));
	}

	private List<Day> days(Place place) {
		List<Day> found = new ArrayList<>();
		List<Occasions.Dated> occasions = days.occasions(place);
		String named = occasion(place);
		occasions.stream().filter(dated -> isNamed(dated, named, place)).forEach(dated -> found.add(day(dated, place)));
		found.add(new Day(days.today(), words.text(place.language(), "date.today")));
		place.plan().filter(plan -> plan.getStart() != null && plan.getEnd() != null).ifPresent(plan -> {
			found.add(new Day(plan.getStart().day(), words.text(place.language(), "date.start")));
			found.add(new Day(plan.getEnd().day(), words.text(place.language(), "date.end")));
		});
		occasions.stream().filter(dated -> !isNamed(dated, named, place)).sorted(Comparator.comparing(Occasions.Dated::date))
				.forEach(dated -> found.add(day(dated, place)));
		return found;
	}

	/** The occasion whose day is wanted: {@code occasion "Eid al-Fitr" on}. */
	private String occasion(Place place) {
		List<CommonToken> last = script.lastWords(place.before(), 3);
		boolean wanted = last.size() == 3 && OCCASION.equals(script.keyword(last.get(0)))
				&& ON.equals(script.keyword(last.get(2)));
		return wanted ? CharMatcher.anyOf("\"“”«»„").trimFrom(last.get(1).getText()) : "";
	}

	private static Day day(Occasions.Dated dated, Place place) {
		return new Day(dated.date().day(), Days.name(dated.occasion(), place.language()));
	}

	private static boolean isNamed(Occasions.Dated dated, String name, Place place) {
		return Days.knowledge(place).occasions().find(name).filter(dated.occasion()::equals).isPresent();
	}
}
