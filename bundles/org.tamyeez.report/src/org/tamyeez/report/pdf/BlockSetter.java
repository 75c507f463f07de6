package org.tamyeez.report.pdf;

import java.io.IOException;
import java.util.List;

import org.tamyeez.report.document.Block;
import org.tamyeez.report.document.Section;
import org.tamyeez.report.pdf.file.Tag;

/** Sets the sections of a report, each kind of block by those who know it. */
final class BlockSetter {

	private final HeadingSetter headings;
	private final TextSetter texts;
	private final TileSetter tiles;
	private final CardSetter cards;
	private final CalloutSetter callouts;
	private final FigureSetter figures;
	private final TableSetter tables;
	private final Tag root;

	BlockSetter(Layout layout, Flow flow) {
		headings = new HeadingSetter(layout, flow);
		texts = new TextSetter(layout, flow);
		tiles = new TileSetter(layout, flow);
		cards = new CardSetter(layout, flow, texts);
		callouts = new CalloutSetter(layout, flow);
		figures = new FigureSetter(layout, flow);
		tables = new TableSetter(layout, flow);
		root = layout.file().root();
	}

	void sections(List<Section> sections) throws IOException {
		for (Section section : sections) {
			Tag tag = root.child("Sect");
			headings.section(section, tag);
			List<Block> blocks = section.blocks();
			for (int i = 0; i < blocks.size(); i++) {
				boolean introduces = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.Cards;
				set(blocks.get(i), introduces, tag);
			}
		}
	}

	/** @param introduces whether the block must not be parted from the next one */
	private void set(Block block, boolean introduces, Tag parent) throws IOException {
		if (block instanceof Block.Heading heading) {
			headings.part(heading.rank(), heading.text(), parent);
		} else if (block instanceof Block.Paragraph paragraph) {
			texts.paragraph(paragraph, introduces, parent);
		} else if (block instanceof Block.Bullets bullets) {
			texts.bullets(bullets, parent);
		} else if (block instanceof Block.Facts facts) {
			texts.facts(facts, parent);
		} else if (block instanceof Block.Tiles figuresAtAGlance) {
			tiles.tiles(figuresAtAGlance, parent);
		} else if (block instanceof Block.Cards things) {
			cards.cards(things, parent);
		} else if (block instanceof Block.Callout callout) {
			callouts.callout(callout, parent);
		} else if (block instanceof Block.Figure figure) {
			figures.figure(figure, parent);
		} else if (block instanceof Block.Table table) {
			tables.table(table, headings.lastText(), parent);
		}
	}
}
