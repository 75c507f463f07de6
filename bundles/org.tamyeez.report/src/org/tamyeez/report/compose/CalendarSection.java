package org.tamyeez.report.compose;

import static org.tamyeez.report.compose.Composing.cell;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.tamyeez.report.document.Block;
import org.tamyeez.report.document.Block.Cell;
import org.tamyeez.report.document.Block.ColumnKind;
import org.tamyeez.report.document.RichText;
import org.tamyeez.report.document.Tone;
import org.tamyeez.report.model.CalendarEvent.EventKind;
import org.tamyeez.report.model.PhaseFacts;
import org.tamyeez.report.words.Wording;

/** What is done when, and the days to remember. */
final class CalendarSection implements SectionComposer {

	/** Phases and activities stand in the table of what is done. */
	private static final Set<EventKind> DAYS = EnumSet.complementOf(EnumSet.of(EventKind.PHASE, EventKind.ACTIVITY));

	@Override
	public String id() {
		return "calendar";
	}

	@Override
	public List<Block> compose(Composing composing) {
		List<Block> blocks = new ArrayList<>();
		composing.figure(composing.pictures().gantt(composing.report())).forEach(blocks::add);
		composing.headed("calendar.activities", activities(composing)).forEach(blocks::add);
		if (!composing.brief()) {
			composing.headed("calendar.dates", days(composing)).forEach(blocks::add);
		}
		return blocks;
	}

	private static Stream<Block> activities(Composing composing) {
		TableBuilder table = new TableBuilder(composing, "calendar.activities")
				.column("phaseOrActivity", ColumnKind.TEXT, 1.8)
				.column("time", ColumnKind.TEXT, 2.9).column("goals", ColumnKind.TEXT, 1.6)
				.column("where", ColumnKind.TEXT, 1.3)
				.column("owner", ColumnKind.TEXT).column("planned", ColumnKind.NUMBER).column("spent", ColumnKind.NUMBER);
		composing.report().phases().forEach(phase -> rows(phase, table, composing));
		return table.build();
	}

	private static void rows(PhaseFacts phase, TableBuilder table, Composing composing) {
		Wording words = composing.words();
		List<RichText> name = new ArrayList<>(List.of(RichText.strong(phase.phase().title())));
		String kind = words.word(phase.kind());
		if (!kind.isEmpty() && !kind.equals(phase.phase().title())) {
			name.add(RichText.muted(kind));
		}
		phase.note().ifPresent(note -> name.add(RichText.muted(note.strip())));
		table.row(new Cell(name, Tone.PLAIN), cell(words.dates(phase.start(), phase.end())), cell(""), cell(""), cell(""),
				cell(""), cell(""));
		for (PhaseFacts.Activity activity : phase.activities()) {
			boolean sameTime = activity.start().equals(phase.start()) && activity.end().equals(phase.end());
			table.row(cell(activity.activity().title()),
					cell(sameTime ? "" : words.dates(activity.start(), activity.end())),
					cell(composing.titles(activity.goals())), cell(composing.titles(activity.channels())),
					cell(composing.titles(activity.owners())), cell(activity.cost().map(words::money)),
					cell(activity.spent().map(words::money)));
		}
	}

	private static Stream<Block> days(Composing composing) {
		Wording words = composing.words();
		TableBuilder table = new TableBuilder(composing, "calendar.dates").column("date", ColumnKind.SHORT, 1.3)
				.column("kind", ColumnKind.SHORT, 1.2).column("item", ColumnKind.NAME, 2.4)
				.column("owner", ColumnKind.TEXT, 1.2);
		composing.report().events().stream().filter(event -> DAYS.contains(event.kind()))
				.forEach(event -> table.row(cell(words.date(event.start())), cell(words.word(event.kind())),
						cell(event.title()), cell(composing.titles(event.people()))));
		return table.build();
	}
}
