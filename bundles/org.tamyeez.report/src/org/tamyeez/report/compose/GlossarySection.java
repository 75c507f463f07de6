package org.tamyeez.report.compose;

import static org.tamyeez.report.compose.Composing.cell;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.tamyeez.plan.model.ChannelSide;
import org.tamyeez.plan.model.Discipline;
import org.tamyeez.report.document.Block;
import org.tamyeez.report.document.Block.ColumnKind;
import org.tamyeez.report.model.ChannelFacts;
import org.tamyeez.report.model.GoalFacts;
import org.tamyeez.report.model.GoalFacts.Measure;
import org.tamyeez.report.model.MessageFacts;
import org.tamyeez.report.model.PartyFacts;
import org.tamyeez.report.model.Report;

/** The words of the field that this plan uses, and what they mean here. */
final class GlossarySection implements SectionComposer {

	@Override
	public String id() {
		return "glossary";
	}

	@Override
	public List<Block> compose(Composing composing) {
		TableBuilder table = new TableBuilder(composing, "section.glossary").column("term", ColumnKind.NAME)
				.column("meaning", ColumnKind.TEXT, 4);
		terms(composing.report()).forEach(term -> table.row(cell(composing.label("glossary." + term)),
				cell(composing.label("glossary." + term + ".meaning"))));
		return table.build().toList();
	}

	private static Set<String> terms(Report report) {
		Set<String> terms = new LinkedHashSet<>();
		disciplines(report).forEach(discipline -> terms.add(discipline.getName()));
		addIf(!report.markets().isEmpty(), "market", terms);
		addIf(!report.audiences().isEmpty(), "audience", terms);
		addIf(report.audiences().stream().flatMap(audience -> audience.groups().stream())
				.anyMatch(group -> group.opinionLeader()), "opinionLeader", terms);
		addIf(report.channels().stream().map(ChannelFacts::side).filter(side -> side != ChannelSide.UNSTATED).distinct()
				.count() > 1, "channelMix", terms);
		List<Measure> measures = report.goals().stream().flatMap(goal -> goal.measures().stream()).toList();
		addIf(measures.stream().anyMatch(Measure::vanity), "vanity", terms);
		addIf(measures.stream().anyMatch(measure -> !measure.readings().isEmpty()), "deviation", terms);
		addIf(measures.stream().flatMap(measure -> measure.readings().stream())
				.anyMatch(reading -> !reading.corrections().isEmpty()), "correction", terms);
		addIf(!report.waivers().isEmpty(), "waiver", terms);
		return terms;
	}

	private static Set<Discipline> disciplines(Report report) {
		Set<Discipline> disciplines = new LinkedHashSet<>();
		report.goals().stream().map(GoalFacts::disciplines).forEach(disciplines::addAll);
		report.messages().stream().map(MessageFacts::discipline).forEach(disciplines::add);
		report.parties().stream().map(PartyFacts::specialities).forEach(disciplines::addAll);
		disciplines.remove(Discipline.UNSTATED);
		return disciplines;
	}

	private static void addIf(boolean used, String term, Set<String> terms) {
		if (used) {
			terms.add(term);
		}
	}
}
