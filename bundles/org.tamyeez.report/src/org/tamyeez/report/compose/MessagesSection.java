package org.tamyeez.report.compose;

import static org.tamyeez.report.compose.Composing.cell;

import java.util.List;
import java.util.stream.Stream;

import org.tamyeez.report.document.Block;
import org.tamyeez.report.document.Block.Cell;
import org.tamyeez.report.document.Block.ColumnKind;
import org.tamyeez.report.document.RichText;
import org.tamyeez.report.model.MessageFacts;
import org.tamyeez.report.words.Wording;

/** What is said, to whom, and what it answers. */
final class MessagesSection implements SectionComposer {

	@Override
	public String id() {
		return "messages";
	}

	@Override
	public List<Block> compose(Composing composing) {
		TableBuilder table = new TableBuilder(composing, "section.messages").column("message", ColumnKind.NAME, 2.2)
				.column("field", ColumnKind.TEXT, 0.9).column("intent", ColumnKind.TEXT, 0.8)
				.column("forWhom", ColumnKind.TEXT, 1.1).column("answers", ColumnKind.TEXT, 1.6)
				.column("proof", ColumnKind.TEXT, 1.4).column("said", ColumnKind.TEXT, 1.1);
		composing.report().messages().forEach(message -> row(message, table, composing));
		return table.build().toList();
	}

	private static void row(MessageFacts message, TableBuilder table, Composing composing) {
		Wording words = composing.words();
		String text = message.text().isBlank() ? message.message().title() : words.label("quoted", message.text());
		List<String> answers = Stream.of(message.needs(), message.issues(), message.values(), message.merits())
				.flatMap(List::stream).toList();
		table.row(new Cell(RichText.strong(text)), cell(words.word(message.discipline())),
				cell(words.word(message.intent())),
				cell(composing.titles(Stream.concat(message.markets().stream(), message.audiences().stream()).toList())),
				cell(words.list(answers)), cell(words.list(message.evidence())), cell(composing.titles(message.channels())));
	}
}
