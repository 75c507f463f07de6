package org.tamyeez.report.compose;

import static org.tamyeez.report.compose.Composing.cell;

import java.util.List;

import org.tamyeez.report.document.Block;
import org.tamyeez.report.document.Block.Cell;
import org.tamyeez.report.document.Block.ColumnKind;
import org.tamyeez.report.document.RichText;
import org.tamyeez.report.document.Tone;
import org.tamyeez.report.model.Named;
import org.tamyeez.report.model.WaiverFacts;

/** What was decided otherwise than the rules say, with reason, owner and end. */
final class WaiversSection implements SectionComposer {

	@Override
	public String id() {
		return "waivers";
	}

	@Override
	public List<Block> compose(Composing composing) {
		TableBuilder table = new TableBuilder(composing, "section.waivers").column("rule", ColumnKind.NAME, 1.8)
				.column("element", ColumnKind.TEXT, 1.2).column("reason", ColumnKind.TEXT, 2.2)
				.column("owner", ColumnKind.TEXT).column("due", ColumnKind.SHORT, 1.1);
		composing.report().waivers().forEach(waiver -> table.row(rule(waiver), cell(waiver.element().map(Named::title)),
				cell(waiver.reason()), cell(waiver.owner()), cell(waiver.until().map(composing.words()::date))));
		return table.build().toList();
	}

	private static Cell rule(WaiverFacts waiver) {
		RichText name = new RichText(RichText.code(waiver.rule()).spans().stream()
				.map(span -> new RichText.Span(span.text(), RichText.Emphasis.MUTED, span.link(), span.direction()))
				.toList());
		return new Cell(List.of(RichText.of(waiver.summary()), name), Tone.PLAIN);
	}
}
