package org.tamyeez.report.compose;

import static org.tamyeez.report.compose.Composing.cell;
import static org.tamyeez.report.compose.Composing.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.tamyeez.report.document.Block;
import org.tamyeez.report.document.Block.ColumnKind;
import org.tamyeez.report.document.Card;
import org.tamyeez.report.document.Fact;
import org.tamyeez.report.document.RichText;
import org.tamyeez.report.model.OfferingFacts;
import org.tamyeez.report.model.StudyFacts;
import org.tamyeez.report.words.Wording;

/** What is offered, and what was found out about it before the launch. */
final class StudySection implements SectionComposer {

	@Override
	public String id() {
		return "study";
	}

	@Override
	public List<Block> compose(Composing composing) {
		List<Block> blocks = new ArrayList<>();
		List<Card> cards = composing.report().offerings().stream().map(offering -> card(offering, composing)).toList();
		if (!cards.isEmpty()) {
			blocks.add(composing.heading("study.offerings"));
			blocks.add(new Block.Cards(cards));
		}
		composing.report().studies().forEach(study -> study(study, composing).forEach(blocks::add));
		return blocks;
	}

	private static Card card(OfferingFacts offering, Composing composing) {
		Wording words = composing.words();
		List<Fact> facts = new ArrayList<>();
		offering.attributes().forEach(attribute -> facts.add(Fact.of(attribute.name(), attribute.value())));
		facts.addAll(facts(composing.fact("offering.price", offering.price().map(words::money)),
				composing.fact("offering.inspected", offering.inspected() ? words.label("yes") : ""),
				composing.fact("offering.returned", offering.returnPeriod().map(words::time)),
				composing.fact("offering.incentives", words.list(offering.incentives().stream()
						.map(incentive -> incentive(incentive, words)).toList())),
				composing.fact("offering.proofs", words.list(offering.proofs().stream()
						.map(proof -> words.label("withDetail", words.word(proof.kind()), proof.text())).toList())),
				composing.fact("offering.sold", composing.titles(offering.soldThrough()))));
		String kicker = words.list(Stream.of(words.word(offering.kind()), words.word(offering.form()))
				.filter(word -> !word.isEmpty()).toList());
		return new Card(kicker, offering.offering().title(), offering.note().stream().map(RichText::of).toList(), facts);
	}

	private static String incentive(OfferingFacts.Incentive incentive, Wording words) {
		return incentive.start().isEmpty() && incentive.end().isEmpty() ? incentive.text()
				: words.label("inParentheses", incentive.text(), words.dates(incentive.start(), incentive.end()));
	}

	private static Stream<Block> study(StudyFacts study, Composing composing) {
		Wording words = composing.words();
		List<String> about = new ArrayList<>();
		if (study.start().isPresent() || study.end().isPresent()) {
			about.add(words.label("study.when", words.dates(study.start(), study.end())));
		}
		if (!study.covers().isEmpty()) {
			about.add(words.label("study.covers", composing.titles(study.covers())));
		}
		TableBuilder table = new TableBuilder(composing, "study.findings").column("finding", ColumnKind.NAME, 3)
				.column("source", ColumnKind.TEXT, 1.5).column("sample", ColumnKind.NUMBER, 0.6)
				.column("date", ColumnKind.SHORT).column("evidence", ColumnKind.TEXT, 1.5);
		study.findings().forEach(finding -> table.row(cell(finding.text()), cell(finding.source()),
				cell(finding.sample().map(sample -> words.number(sample))), cell(finding.date().map(words::date)),
				cell(finding.evidence())));
		Stream<Block> facts = about.isEmpty() ? Stream.empty()
				: Stream.of(new Block.Paragraph(RichText.muted(String.join(" · ", about))));
		return Stream.of(Stream.of(new Block.Heading(2, study.study().title())), Composing.note(study.note()), facts,
				table.build()).flatMap(blocks -> blocks.map(Block.class::cast));
	}
}
