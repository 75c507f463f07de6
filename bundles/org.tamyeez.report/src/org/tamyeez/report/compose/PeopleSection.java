package org.tamyeez.report.compose;

import static org.tamyeez.report.compose.Composing.cell;
import static org.tamyeez.report.compose.Composing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.tamyeez.report.document.Block;
import org.tamyeez.report.document.Block.ColumnKind;
import org.tamyeez.report.document.Card;
import org.tamyeez.report.document.RichText;
import org.tamyeez.report.model.AudienceFacts;
import org.tamyeez.report.model.MarketFacts;
import org.tamyeez.report.words.Wording;

/** Market and audience side by side, and why they differ. */
final class PeopleSection implements SectionComposer {

	@Override
	public String id() {
		return "people";
	}

	@Override
	public List<Block> compose(Composing composing) {
		List<MarketFacts> markets = composing.report().markets();
		List<AudienceFacts> audiences = composing.report().audiences();
		List<Block> blocks = new ArrayList<>();
		if (markets.isEmpty() && audiences.isEmpty()) {
			return blocks;
		}
		blocks.add(Composing.paragraph(composing.label("people.difference")));
		List<Card> cards = new ArrayList<>();
		// Market beside audience, so that they can be compared line by line.
		for (int i = 0; i < Math.max(markets.size(), audiences.size()); i++) {
			if (i < markets.size()) {
				cards.add(card(markets.get(i), composing));
			}
			if (i < audiences.size()) {
				cards.add(card(audiences.get(i), composing));
			}
		}
		blocks.add(new Block.Cards(cards));
		groups(composing).forEach(blocks::add);
		needs(composing).forEach(blocks::add);
		return blocks;
	}

	private static Card card(MarketFacts market, Composing composing) {
		Wording words = composing.words();
		return new Card(words.label("people.market"), market.market().title(),
				market.note().stream().map(RichText::of).toList(),
				facts(composing.fact("people.partOf", composing.titles(market.partOf())),
						composing.fact("people.age", age(market, words)),
						composing.fact("people.gender", words.word(market.gender())),
						composing.fact("people.places", words.list(market.places())),
						composing.fact("people.income", market.income().map(words::money)),
						composing.fact("people.culture", market.culture()),
						composing.fact("people.convictions", words.list(market.convictions())),
						composing.fact("people.traits", words.list(market.traits())),
						composing.fact("people.size", market.size().map(words::quantity)),
						composing.fact("people.goals", composing.titles(market.goals())),
						composing.fact("people.channels", composing.titles(market.channels()))));
	}

	private static Optional<String> age(MarketFacts market, Wording words) {
		return market.youngest().map(youngest -> {
			if (market.orMore()) {
				return words.label("people.ageFrom", words.number(youngest));
			}
			return market.oldest().map(oldest -> words.label("span", words.number(youngest), words.number(oldest)))
					.orElseGet(() -> words.number(youngest));
		});
	}

	private static Card card(AudienceFacts audience, Composing composing) {
		Wording words = composing.words();
		return new Card(words.label("people.audience"), audience.audience().title(),
				audience.note().stream().map(RichText::of).toList(),
				facts(composing.fact("people.groups", composing.titles(audience.groups().stream()
						.map(AudienceFacts.Group::group).toList())),
						composing.fact("people.goals", composing.titles(audience.goals()))));
	}

	private static Stream<Block> groups(Composing composing) {
		Wording words = composing.words();
		TableBuilder table = new TableBuilder(composing, "people.groups").column("group", ColumnKind.NAME, 1.6)
				.column("influence", ColumnKind.TEXT).column("cares", ColumnKind.TEXT, 1.4)
				.column("size", ColumnKind.NUMBER).column("market", ColumnKind.TEXT, 1.2)
				.column("reachedBy", ColumnKind.TEXT, 1.4);
		composing.report().audiences().stream().flatMap(audience -> audience.groups().stream())
				.forEach(group -> table.row(cell(group.group().title()),
						cell(words.list(Stream.of(words.word(group.influence()),
								group.opinionLeader() ? words.label("people.leads") : "").filter(word -> !word.isEmpty())
								.toList())),
						cell(words.list(group.caresAbout())), cell(group.size().map(words::quantity)),
						cell(composing.titles(group.markets())), cell(composing.titles(group.channels()))));
		return composing.headed("people.groups", table.build());
	}

	private static Stream<Block> needs(Composing composing) {
		TableBuilder table = new TableBuilder(composing, "people.needs").column("market", ColumnKind.NAME)
				.column("need", ColumnKind.TEXT, 1.6).column("answer", ColumnKind.TEXT, 2);
		for (MarketFacts market : composing.report().markets()) {
			for (MarketFacts.Need need : market.needs()) {
				String answer = need.messages().isEmpty() ? composing.label("people.noMessage")
						: composing.quotes(need.messages());
				table.row(cell(market.market().title()), cell(need.text()), cell(answer));
			}
		}
		return composing.headed("people.needs", table.build());
	}
}
