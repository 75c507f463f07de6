package org.tamyeez.report.compose;

import static org.tamyeez.report.compose.Composing.cell;

import java.util.List;

import org.tamyeez.report.document.Block;
import org.tamyeez.report.document.Block.ColumnKind;

/** What may go wrong with society, who speaks then, where and how soon. */
final class CrisisSection implements SectionComposer {

	@Override
	public String id() {
		return "crisis";
	}

	@Override
	public List<Block> compose(Composing composing) {
		TableBuilder table = new TableBuilder(composing, "section.crisis").column("risk", ColumnKind.NAME, 2.4)
				.column("speaker", ColumnKind.TEXT, 1.2).column("where", ColumnKind.TEXT, 1.6)
				.column("within", ColumnKind.SHORT);
		composing.report().risks().forEach(risk -> table.row(cell(risk.text()),
				cell(composing.titles(risk.speaker().stream().toList())), cell(composing.titles(risk.channels())),
				cell(risk.within().map(composing.words()::time))));
		return table.build().toList();
	}
}
