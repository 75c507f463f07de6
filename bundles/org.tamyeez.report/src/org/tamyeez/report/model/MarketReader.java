package org.tamyeez.report.model;

import java.util.List;
import java.util.Optional;

import org.tamyeez.plan.model.AgeRange;
import org.tamyeez.plan.model.Market;
import org.tamyeez.plan.model.Need;

/** Reads whom the offerings suit. */
final class MarketReader {

	private final PlanSource source;
	private final People people;

	MarketReader(PlanSource source, People people) {
		this.source = source;
		this.people = people;
	}

	List<MarketFacts> read() {
		return people.markets().stream().map(this::read).toList();
	}

	private MarketFacts read(Market market) {
		Optional<AgeRange> age = Optional.ofNullable(market.getAge());
		return new MarketFacts(source.named(market), source.references(market.getPartOf()),
				age.map(AgeRange::getFrom).filter(years -> years > 0), age.map(AgeRange::getTo).filter(years -> years > 0),
				age.filter(AgeRange::isOrMore).isPresent(), market.getGender(), source.texts(market.getPlaces()),
				OfferingReader.span(market.getIncome()), source.text(market.getCulture()),
				market.getNeeds().stream().map(this::read).toList(), source.texts(market.getConvictions()),
				source.texts(market.getTraits()), Optional.ofNullable(market.getSize()),
				source.references(people.goalsFor(List.of(market))), source.references(people.channelsReaching(market)),
				source.note(market));
	}

	private MarketFacts.Need read(Need need) {
		return new MarketFacts.Need(source.named(need), source.text(need.getText()).orElse(""),
				source.references(source.plan().getMessages().stream().filter(message -> message.getNeeds().contains(need))
						.toList()));
	}
}
