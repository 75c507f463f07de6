package org.tamyeez.plan.ide.completion;

import java.util.Locale;
import java.util.stream.Stream;

import org.antlr.runtime.CommonToken;
import org.tamyeez.plan.ide.completion.Suggestion.Kind;
import org.tamyeez.plan.knowledge.Occasions;
import org.tamyeez.plan.language.Keywords;
import org.tamyeez.plan.rule.Edits;

import com.google.inject.Inject;

/** Suggests the occasions in the time of the plan, with their days. */
class OccasionSource implements Source {

	private static final String OCCASION = "occasion";

	private final Days days;
	private final Keywords keywords;

	@Inject
	OccasionSource(Days days, Keywords keywords) {
		this.days = days;
		this.keywords = keywords;
	}

	@Override
	public Stream<Suggestion> at(Place place) {
		return isWanted(place) ? days.occasions(place).stream().filter(dated -> fits(dated, place.prefix()))
				.map(dated -> suggestion(dated, place)) : Stream.of();
	}

	private static boolean isWanted(Place place) {
		return OCCASION.equals(place.last()) && place.expects("STRING") && place.plan().isPresent();
	}

	private Suggestion suggestion(Occasions.Dated dated, Place place) {
		String name = Days.name(dated.occasion(), place.language());
		String day = new Edits(place.text(), keywords).written(dated.date().day());
		String on = keywords.find("on").map(keyword -> keyword.spelled(place.spelling(), true)).orElse("on");
		return new Suggestion(String.join(" ", Quoted.text(name), on, day), name, place.start(), Kind.VALUE, day, "",
				Quoted.text(name));
	}

	/**
	 * What can be written within a text that was begun.
	 *
	 * @param text  the text, with its opening quotation mark
	 * @param place where the text begins
	 */
	Stream<Suggestion> within(CommonToken text, Place place) {
		if (!isWanted(place)) {
			return Stream.of();
		}
		int start = text.getStartIndex() + 1;
		String begun = place.text().substring(start, place.caret());
		String written = text.getText();
		boolean open = written.length() < 2 || "\"”»“".indexOf(written.charAt(written.length() - 1)) < 0;
		return days.occasions(place).stream().filter(dated -> fits(dated, begun)).map(dated -> {
			String name = Days.name(dated.occasion(), place.language());
			return new Suggestion(name + (open ? "\"" : ""), name, start, Kind.VALUE, dated.date().day().toString(), "",
					name);
		});
	}

	private static boolean fits(Occasions.Dated dated, String begun) {
		String key = Keywords.fold(begun.replaceFirst("^[\"“«„]", "").toLowerCase(Locale.ROOT));
		return Stream.concat(Stream.of(dated.occasion().name(), dated.occasion().arabic()),
				dated.occasion().otherNames().stream())
				.anyMatch(name -> Keywords.fold(name.toLowerCase(Locale.ROOT)).startsWith(key));
	}
}
