package org.tamyeez.report.compose;

import static org.tamyeez.report.compose.Composing.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.tamyeez.plan.value.PlanDate;
import org.tamyeez.report.document.Block;
import org.tamyeez.report.document.Block.Cell;
import org.tamyeez.report.document.Block.ColumnKind;
import org.tamyeez.report.document.RichText;
import org.tamyeez.report.document.Tone;
import org.tamyeez.report.model.GoalFacts;
import org.tamyeez.report.model.GoalFacts.Correction;
import org.tamyeez.report.model.GoalFacts.Measure;
import org.tamyeez.report.model.GoalFacts.PlannedReading;
import org.tamyeez.report.model.GoalFacts.Reading;
import org.tamyeez.report.model.GoalStatus;
import org.tamyeez.report.model.Named;
import org.tamyeez.report.words.Wording;

/** Whether the goals set are reached, and how every deviation is corrected. */
final class FollowUpSection implements SectionComposer {

	/** What a reader with one page has to know: where it does not go as planned. */
	private static final Set<GoalStatus> BEHIND = Set.of(GoalStatus.CORRECTED, GoalStatus.OFF_TRACK, GoalStatus.MISSED);

	/** A space at which a date is not broken. */
	private static final char NO_BREAK = '\u00A0';

	@Override
	public String id() {
		return "follow-up";
	}

	@Override
	public List<Block> compose(Composing composing) {
		TableBuilder table = new TableBuilder(composing, "section.follow-up").column("goal", ColumnKind.NAME, 1.6)
				.column("date", ColumnKind.TEXT, 1.3).column("target", ColumnKind.NUMBER)
				.column("expected", ColumnKind.NUMBER)
				.column("actual", ColumnKind.NUMBER).column("deviation", ColumnKind.NUMBER, 0.9)
				.column("correction", ColumnKind.TEXT, 2.2);
		for (GoalFacts goal : composing.report().goals()) {
			for (Measure measure : goal.measures()) {
				if (composing.brief()) {
					measure.last().filter(reading -> BEHIND.contains(measure.status()))
							.ifPresent(reading -> row(goal, measure, reading, table, composing));
				} else {
					measure.readings().forEach(reading -> row(goal, measure, reading, table, composing));
					measure.planned().forEach(planned -> row(goal, measure, planned, table, composing));
				}
			}
		}
		return table.build().toList();
	}

	private static Cell name(GoalFacts goal, Measure measure) {
		return new Cell(List.of(RichText.strong(goal.goal().title()), RichText.muted(measure.metric().title())), Tone.PLAIN);
	}

	private static void row(GoalFacts goal, Measure measure, Reading reading, TableBuilder table, Composing composing) {
		Wording words = composing.words();
		table.row(name(goal, measure), day(reading.date(), reading.party(), words),
				cell(measure.target().map(words::quantity)),
				cell(reading.expected().map(words::estimate)), cell(words.quantity(reading.actual())),
				deviation(measure, reading, words), corrections(reading, words));
	}

	/** The day, and below it who measures. */
	private static Cell day(PlanDate date, Optional<Named> party, Wording words) {
		List<RichText> lines = new ArrayList<>(List.of(RichText.of(words.date(date).replace(' ', NO_BREAK))));
		party.ifPresent(who -> lines.add(RichText.muted(who.title())));
		return new Cell(lines, Tone.PLAIN);
	}

	/** What is done about a deviation, and below it by whom and until when. */
	private static Cell corrections(Reading reading, Wording words) {
		List<RichText> lines = new ArrayList<>();
		for (Correction correction : reading.corrections()) {
			lines.add(RichText.of(correction.text()));
			String by = words.list(Stream.of(correction.owner().map(Named::title),
					correction.due().map(due -> words.label("until", words.date(due)))).flatMap(Optional::stream).toList());
			if (!by.isEmpty()) {
				lines.add(RichText.muted(by));
			}
		}
		return new Cell(lines, Tone.PLAIN);
	}

	private static Cell deviation(Measure measure, Reading reading, Wording words) {
		if (reading.deviation().isEmpty()) {
			return cell("");
		}
		boolean last = measure.last().filter(reading::equals).isPresent();
		Tone tone = last ? Composing.tone(measure.status()) : Tone.PLAIN;
		Stream<RichText> tolerated = reading.tolerance().stream()
				.map(tolerance -> RichText.muted(words.label("followUp.tolerated", words.percent(tolerance.amount()))));
		return new Cell(
				Stream.concat(Stream.of(RichText.of(words.deviation(reading.deviation().get()))), tolerated).toList(),
				tone);
	}

	private static void row(GoalFacts goal, Measure measure, PlannedReading planned, TableBuilder table,
			Composing composing) {
		Wording words = composing.words();
		boolean overdue = planned.date().day().isBefore(composing.report().day());
		Cell open = new Cell(List.of(RichText.of(words.word(GoalStatus.NOT_MEASURED))), overdue ? Tone.WARNING : Tone.MUTED);
		table.row(name(goal, measure), day(planned.date(), planned.party(), words),
				cell(measure.target().map(words::quantity)),
				cell(""), open, cell(""), cell(""));
	}
}
