package org.tamyeez.report.compose;

import static org.tamyeez.report.compose.Composing.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.tamyeez.report.document.Block;
import org.tamyeez.report.document.Block.Cell;
import org.tamyeez.report.document.Block.ColumnKind;
import org.tamyeez.report.document.RichText;
import org.tamyeez.report.document.Tone;
import org.tamyeez.report.model.GoalFacts;
import org.tamyeez.report.model.GoalFacts.Measure;
import org.tamyeez.report.words.Wording;

/** What is to be reached: field, number and deadline of each goal. */
final class GoalsSection implements SectionComposer {

	@Override
	public String id() {
		return "goals";
	}

	@Override
	public List<Block> compose(Composing composing) {
		List<Block> blocks = new ArrayList<>();
		if (composing.brief() && composing.sections().contains("summary")) {
			// The summary has them all.
			return blocks;
		}
		composing.figure(composing.pictures().goals(composing.report())).forEach(blocks::add);
		TableBuilder table = new TableBuilder(composing, "section.goals").column("goal", ColumnKind.NAME, 2)
				.column("field", ColumnKind.TEXT, 1.3).column("metric", ColumnKind.TEXT, 1.2)
				.column("baseline", ColumnKind.NUMBER, 0.9).column("target", ColumnKind.NUMBER)
				.column("deadline", ColumnKind.SHORT, 1.1).column("status", ColumnKind.TEXT, 1.8);
		composing.report().goals().forEach(goal -> rows(goal, table, composing));
		table.build().forEach(blocks::add);
		composing.report().goals().stream().filter(goal -> goal.note().isPresent())
				.flatMap(goal -> note(goal)).forEach(blocks::add);
		return blocks;
	}

	private static void rows(GoalFacts goal, TableBuilder table, Composing composing) {
		List<Optional<Measure>> measures = new ArrayList<>(goal.measures().stream().map(Optional::of).toList());
		if (measures.isEmpty()) {
			measures.add(Optional.empty());
		}
		Wording words = composing.words();
		for (Optional<Measure> measure : measures) {
			boolean first = measure.equals(measures.get(0));
			table.row(first ? name(goal, composing) : cell(""), first ? field(goal, composing) : cell(""),
					cell(measure.map(it -> it.metric().title())),
					cell(measure.flatMap(Measure::baseline).map(words::quantity)),
					cell(measure.flatMap(Measure::target).map(words::quantity)),
					cell(measure.flatMap(Measure::deadline).map(words::date)),
					composing.status(measure.map(Measure::status).orElse(goal.status())));
		}
	}

	/** The field, and below it whom the goal is for: the two belong together, as a market to marketing. */
	private static Cell field(GoalFacts goal, Composing composing) {
		List<RichText> lines = new ArrayList<>();
		lines.add(RichText.of(composing.wordsFor(goal.disciplines())));
		String receivers = composing.titles(Stream.concat(goal.markets().stream(), goal.audiences().stream()).toList());
		lines.add(RichText.muted(receivers));
		return new Cell(lines.stream().filter(line -> !line.isBlank()).toList(), Tone.PLAIN);
	}

	private static Cell name(GoalFacts goal, Composing composing) {
		List<RichText> lines = new ArrayList<>();
		lines.add(RichText.strong(goal.goal().title()));
		goal.parent().ifPresent(parent -> lines.add(RichText.muted(composing.label("goals.parent", parent.title()))));
		if (!goal.leaders().isEmpty()) {
			lines.add(RichText.muted(composing.label("goals.lead", composing.titles(goal.leaders()))));
		}
		return new Cell(lines, Tone.PLAIN);
	}

	private static Stream<Block> note(GoalFacts goal) {
		return goal.note().stream().map(note -> new Block.Paragraph(
				RichText.strong(goal.goal().title()).then(RichText.of(": " + note.strip()))));
	}
}
