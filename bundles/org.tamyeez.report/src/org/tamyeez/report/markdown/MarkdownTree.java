package org.tamyeez.report.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.tamyeez.report.document.Block;
import org.tamyeez.report.document.Block.Cell;
import org.tamyeez.report.document.Block.ColumnKind;
import org.tamyeez.report.document.Card;
import org.tamyeez.report.document.Cover;
import org.tamyeez.report.document.Fact;
import org.tamyeez.report.document.ReportDocument;
import org.tamyeez.report.document.RichText;
import org.tamyeez.report.document.RichText.Span;
import org.tamyeez.report.document.Section;
import org.tamyeez.report.document.Tile;
import org.tamyeez.report.font.CleanText;

/** The tree of Markdown for a document. What a text holds never becomes Markdown of its own: the renderer escapes it. */
final class MarkdownTree {

	private static final Pattern SAFE_LINK = Pattern.compile("(?i)(https?://|mailto:|#).*");
	private static final String BETWEEN_PARAGRAPHS = " · ";

	private final ReportDocument report;
	private final Node root = new Document();

	MarkdownTree(ReportDocument report) {
		this.report = report;
	}

	Node build() {
		heading(1, report.title());
		cover();
		report.draft().ifPresent(draft -> root.appendChild(paragraph(RichText.strong(draft))));
		report.sections().forEach(this::section);
		return root;
	}

	private void cover() {
		root.appendChild(paragraph(RichText.muted(report.kind())));
		report.cover().flatMap(Cover::subtitle).ifPresent(text -> root.appendChild(paragraph(RichText.of(text))));
		report.cover().ifPresent(cover -> facts(cover.facts()));
	}

	private void section(Section section) {
		heading(2, section.title());
		section.blocks().forEach(this::block);
	}

	private void block(Block block) {
		if (block instanceof Block.Heading heading) {
			heading(heading.rank() + 1, heading.text());
		} else if (block instanceof Block.Paragraph text) {
			root.appendChild(paragraph(text.text()));
		} else if (block instanceof Block.Bullets bullets) {
			list(bullets.items());
		} else if (block instanceof Block.Facts facts) {
			facts(facts.facts());
		} else if (block instanceof Block.Tiles tiles) {
			list(tiles.tiles().stream().map(MarkdownTree::tile).toList());
		} else if (block instanceof Block.Cards cards) {
			cards.cards().forEach(this::card);
		} else if (block instanceof Block.Callout callout) {
			callout(callout);
		} else if (block instanceof Block.Figure figure) {
			list(List.of(RichText.muted(figure.caption() + ": " + figure.drawing().alternative())));
		} else if (block instanceof Block.Table table) {
			table(table);
		}
	}

	private static RichText tile(Tile tile) {
		return RichText.strong(tile.value()).then(RichText.of(" " + tile.label()));
	}

	private void card(Card card) {
		heading(4, card.kicker().isBlank() ? card.title() : card.kicker() + ": " + card.title());
		card.body().forEach(text -> root.appendChild(paragraph(text)));
		facts(card.facts());
	}

	private void facts(List<Fact> facts) {
		list(facts.stream().map(fact -> RichText.strong(fact.name()).then(RichText.of(": ")).then(fact.value())).toList());
	}

	private void callout(Block.Callout callout) {
		BlockQuote quote = new BlockQuote();
		quote.appendChild(paragraph(callout.title()));
		callout.body().forEach(text -> quote.appendChild(paragraph(text)));
		root.appendChild(quote);
	}

	private void heading(int level, String text) {
		Heading heading = new Heading();
		heading.setLevel(Math.min(6, level));
		heading.appendChild(new Text(oneLine(text)));
		root.appendChild(heading);
	}

	private void list(List<RichText> items) {
		if (items.isEmpty()) {
			return;
		}
		BulletList list = new BulletList();
		list.setMarker("-");
		list.setTight(true);
		for (RichText item : items) {
			ListItem entry = new ListItem();
			entry.appendChild(paragraph(item));
			list.appendChild(entry);
		}
		root.appendChild(list);
	}

	private void table(Block.Table table) {
		TableBlock block = new TableBlock();
		TableHead head = new TableHead();
		TableRow titles = new TableRow();
		table.columns()
				.forEach(column -> titles.appendChild(cell(List.of(RichText.of(column.title())), column.kind(), true)));
		head.appendChild(titles);
		block.appendChild(head);
		TableBody body = new TableBody();
		table.rows().forEach(row -> body.appendChild(row(row, table)));
		table.total().ifPresent(total -> body.appendChild(row(total, table)));
		block.appendChild(body);
		root.appendChild(block);
	}

	private static TableRow row(Block.Row row, Block.Table table) {
		TableRow entry = new TableRow();
		for (int i = 0; i < table.columns().size(); i++) {
			Cell cell = row.cells().get(i);
			entry.appendChild(cell(cell.paragraphs(), table.columns().get(i).kind(), false));
		}
		return entry;
	}

	private static TableCell cell(List<RichText> paragraphs, ColumnKind kind, boolean header) {
		TableCell cell = new TableCell();
		cell.setHeader(header);
		if (kind == ColumnKind.NUMBER) {
			cell.setAlignment(TableCell.Alignment.RIGHT);
		}
		for (int i = 0; i < paragraphs.size(); i++) {
			if (i > 0) {
				cell.appendChild(new Text(BETWEEN_PARAGRAPHS));
			}
			append(paragraphs.get(i), cell);
		}
		return cell;
	}

	private static Paragraph paragraph(RichText text) {
		Paragraph paragraph = new Paragraph();
		append(text, paragraph);
		return paragraph;
	}

	private static void append(RichText text, Node parent) {
		text.spans().stream().filter(span -> !span.text().isEmpty()).forEach(span -> parent.appendChild(node(span)));
	}

	private static Node node(Span span) {
		String words = oneLine(span.text());
		Optional<String> link = span.link().filter(address -> SAFE_LINK.matcher(address).matches());
		if (link.isPresent()) {
			return around(new Link(link.get(), ""), words);
		}
		if (span.direction().isPresent()) {
			return new Code(words);
		}
		// Markdown has no emphasis that begins or ends with a blank.
		boolean plain = words.isBlank() || !words.equals(words.strip());
		return switch (span.emphasis()) {
			case STRONG -> plain ? new Text(words) : around(new StrongEmphasis("**"), words);
			case MUTED -> plain ? new Text(words) : around(new Emphasis("*"), words);
			case NONE -> new Text(words);
		};
	}

	private static Node around(Node emphasis, String words) {
		emphasis.appendChild(new Text(words));
		return emphasis;
	}

	private static String oneLine(String text) {
		return CleanText.of(text).replaceAll("\\s*\\R\\s*", " ");
	}
}
