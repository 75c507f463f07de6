package org.tamyeez.report.compose;

import static org.tamyeez.report.compose.Composing.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.tamyeez.plan.value.PlanDate;
import org.tamyeez.report.document.Block;
import org.tamyeez.report.document.Block.Cell;
import org.tamyeez.report.document.Block.ColumnKind;
import org.tamyeez.report.document.RichText;
import org.tamyeez.report.document.Tone;
import org.tamyeez.report.model.PartyFacts;
import org.tamyeez.report.model.PartyFacts.Task;
import org.tamyeez.report.words.Wording;

/** Who does the work, with what, and what each of them has to do. */
final class TeamSection implements SectionComposer {

	@Override
	public String id() {
		return "team";
	}

	@Override
	public List<Block> compose(Composing composing) {
		List<Block> blocks = new ArrayList<>();
		composing.headed("team.people", people(composing)).forEach(blocks::add);
		composing.headed("team.tools", tools(composing)).forEach(blocks::add);
		composing.report().parties().forEach(party -> tasks(party, composing).forEach(blocks::add));
		return blocks;
	}

	private static Stream<Block> people(Composing composing) {
		TableBuilder table = new TableBuilder(composing, "team.people").column("person", ColumnKind.NAME, 1.4)
				.column("engagement", ColumnKind.TEXT).column("skills", ColumnKind.TEXT, 2)
				.column("training", ColumnKind.TEXT, 1.6);
		composing.report().parties().forEach(party -> table.row(name(party, composing), engagement(party, composing),
				cell(skills(party, composing)), trainings(party, composing)));
		return table.build();
	}

	private static Cell name(PartyFacts party, Composing composing) {
		List<RichText> lines = new ArrayList<>();
		lines.add(RichText.strong(party.party().title()));
		party.note().ifPresent(note -> lines.add(RichText.muted(note.strip())));
		return new Cell(lines, Tone.PLAIN);
	}

	private static Cell engagement(PartyFacts party, Composing composing) {
		String word = composing.words().word(party.engagement());
		return cell(word.isEmpty() && party.provider() ? composing.label("team.provider") : word);
	}

	private static String skills(PartyFacts party, Composing composing) {
		Wording words = composing.words();
		return words.list(Stream.of(party.skills().stream().map(words::literal), party.otherSkills().stream(),
				party.specialities().stream().map(words::word)).flatMap(it -> it).distinct().toList());
	}

	private static Cell trainings(PartyFacts party, Composing composing) {
		return new Cell(party.trainings().stream().map(training -> RichText.of(training.end()
				.map(end -> composing.label("inParentheses", training.subject(),
						composing.label("until", composing.words().date(end))))
				.orElse(training.subject()))).toList(), Tone.PLAIN);
	}

	private static Stream<Block> tools(Composing composing) {
		Wording words = composing.words();
		TableBuilder table = new TableBuilder(composing, "team.tools").column("tool", ColumnKind.NAME, 1.4)
				.column("price", ColumnKind.SHORT, 0.8).column("users", ColumnKind.TEXT, 1.2)
				.column("time", ColumnKind.TEXT, 1.4).column("practised", ColumnKind.TEXT, 1.6)
				.column("planned", ColumnKind.NUMBER).column("spent", ColumnKind.NUMBER);
		composing.report().tools().forEach(tool -> table.row(cell(tool.tool().title()), cell(words.word(tool.price())),
				cell(composing.titles(tool.users())), cell(dates(tool.start(), tool.end(), words)),
				cell(words.list(Stream.of(tool.studied(), tool.practised()).flatMap(Optional::stream).map(words::date)
						.toList())),
				cell(tool.cost().map(words::money)), cell(tool.spent().map(words::money))));
		return table.build();
	}

	private static Optional<String> dates(Optional<PlanDate> start, Optional<PlanDate> end, Wording words) {
		return start.isEmpty() && end.isEmpty() ? Optional.empty() : Optional.of(words.dates(start, end));
	}

	private static Stream<Block> tasks(PartyFacts party, Composing composing) {
		if (party.tasks().isEmpty() || composing.brief()) {
			return Stream.empty();
		}
		TableBuilder table = new TableBuilder(composing, "team.tasks", party.party().title())
				.column("task", ColumnKind.TEXT, 0.9)
				.column("item", ColumnKind.NAME, 2.4).column("time", ColumnKind.TEXT, 1.6)
				.column("status", ColumnKind.SHORT);
		party.tasks().forEach(task -> row(task, table, composing));
		return Stream.concat(Stream.of(composing.heading("team.tasks", party.party().title())), table.build());
	}

	private static void row(Task task, TableBuilder table, Composing composing) {
		Wording words = composing.words();
		Cell done = task.done() ? new Cell(RichText.muted(words.label("team.done"))) : cell("");
		table.row(cell(words.word(task.kind())), cell(task.text()), cell(dates(task.start(), task.due(), words)), done);
	}
}
