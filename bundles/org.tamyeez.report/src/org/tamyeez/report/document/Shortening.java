package org.tamyeez.report.document;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.tamyeez.report.document.Block.Cell;
import org.tamyeez.report.document.Block.Row;

/** Cuts the lists of a report short, and says of each how much of it is left out. */
public final class Shortening {

	private final ReportDocument document;
	private final int most;

	private Shortening(ReportDocument document, int most) {
		this.document = document;
		this.most = most;
	}

	/**
	 * A report in which no list, table or row of cards has more than so many things. One more is shown rather than told of,
	 * since it takes no more room.
	 */
	public static ReportDocument of(ReportDocument document, int most) {
		return new Shortening(document, most).shortened();
	}

	private ReportDocument shortened() {
		return document.with(document.sections().stream().map(this::shortened).toList());
	}

	private Section shortened(Section section) {
		List<Block> blocks = new ArrayList<>();
		int notes = 0;
		for (Block block : section.blocks()) {
			if (block instanceof Block.Callout) {
				notes++;
			}
			if (!(block instanceof Block.Callout) || notes <= most || count(section) <= most + 1) {
				blocks.addAll(shortened(block));
			}
		}
		if (isTooLong(count(section))) {
			blocks.add(new Block.Paragraph(more(count(section))));
		}
		return new Section(section.id(), section.title(), List.copyOf(blocks));
	}

	/** How many notes a section has, which are a list as well. */
	private static int count(Section section) {
		return (int) section.blocks().stream().filter(Block.Callout.class::isInstance).count();
	}

	private List<Block> shortened(Block block) {
		if (block instanceof Block.Table table && isTooLong(table.rows().size())) {
			List<Row> rows = new ArrayList<>(table.rows().subList(0, most));
			rows.add(more(table));
			return List.of(new Block.Table(table.caption(), table.columns(), List.copyOf(rows), table.total()));
		}
		if (block instanceof Block.Bullets bullets && isTooLong(bullets.items().size())) {
			List<RichText> items = new ArrayList<>(bullets.items().subList(0, most));
			items.add(more(bullets.items().size()));
			return List.of(new Block.Bullets(List.copyOf(items)));
		}
		if (block instanceof Block.Cards cards && isTooLong(cards.cards().size())) {
			return List.of(new Block.Cards(List.copyOf(cards.cards().subList(0, most))),
					new Block.Paragraph(more(cards.cards().size())));
		}
		return List.of(block);
	}

	private boolean isTooLong(int count) {
		return count > most + 1;
	}

	private Row more(Block.Table table) {
		List<Cell> cells = new ArrayList<>(
				Collections.nCopies(table.columns().size(), new Cell(List.of(), Tone.PLAIN)));
		int first = IntStream.range(0, table.columns().size())
				.filter(index -> table.columns().get(index).kind() == Block.ColumnKind.NAME).findFirst().orElse(0);
		cells.set(first, new Cell(more(table.rows().size())));
		return new Row(List.copyOf(cells));
	}

	private RichText more(int all) {
		return RichText.muted(new MessageFormat(document.labels().more(), Locale.ROOT)
				.format(new Object[] { document.labels().number(all - most) }));
	}
}
