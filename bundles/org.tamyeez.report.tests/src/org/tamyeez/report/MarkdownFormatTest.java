package org.tamyeez.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.tamyeez.report.document.Block;
import org.tamyeez.report.document.Section;

class MarkdownFormatTest {

	private static Node read(ReportContent content) {
		return Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(Written.text("md", content));
	}

	private static String words(Node node) {
		StringBuilder words = new StringBuilder();
		node.accept(new AbstractVisitor() {
			@Override
			public void visit(Text text) {
				words.append(text.getLiteral());
			}

			@Override
			public void visit(Code code) {
				words.append(code.getLiteral());
			}
		});
		return words.toString();
	}

	@Test
	void titleAndSectionsAreReadBackAsHeadings() {
		ReportContent content = Written.example("plans/telecom.mplan", Written.usual());
		List<String> headings = new ArrayList<>();
		read(content).accept(new AbstractVisitor() {
			@Override
			public void visit(Heading heading) {
				if (heading.getLevel() <= 2) {
					headings.add(heading.getLevel() + " " + words(heading));
				}
			}
		});
		List<String> expected = new ArrayList<>(List.of("1 " + content.document().title()));
		content.document().sections().stream().map(Section::title).forEach(title -> expected.add("2 " + title));
		assertEquals(expected, headings);
	}

	@Test
	void monthsAddUpToTheSumBelowThem() {
		String page = Written.text("md", Written.of("""
				plan P {
					currency SAR
					period 2027-01-01 to 2027-03-31
					channel Shop traditional store { budget 100 SAR }
				}
				""", Written.usual()));

		assertTrue(page.contains("|Jan 2027|34 SAR|"), page);
		assertTrue(page.contains("|Feb 2027|32 SAR|"), page);
		assertTrue(page.contains("|Mar 2027|34 SAR|"), page);
		assertTrue(page.contains("|Total|100 SAR|"), page);
	}

	@Test
	void aYearIsSaidOnceWhereOneIsEnough() {
		String span = "plan P { period 2027-01-01 to %s crisis { risk \"Rain\" } }";

		assertTrue(Written.text("md", Written.of(span.formatted("2027-06-30"), Written.usual()))
				.contains("1 January to 30 June 2027"));
		assertTrue(Written.text("md", Written.of(span.formatted("2028-06-30"), Written.usual()))
				.contains("1 January 2027 to 30 June 2028"));
	}

	@Test
	void cellsOfTablesAreReadBackWordByWord() {
		ReportContent content = Written.example("plans/bookshop.mplan", Written.usual());
		List<String> cells = new ArrayList<>();
		read(content).accept(new AbstractVisitor() {
			@Override
			public void visit(CustomNode node) {
				if (node instanceof TableCell) {
					cells.add(words(node));
				}
				visitChildren(node);
			}
		});
		content.document().sections().stream().flatMap(section -> section.blocks().stream())
				.filter(Block.Table.class::isInstance).map(Block.Table.class::cast)
				.flatMap(table -> table.rows().stream()).flatMap(row -> row.cells().stream())
				.filter(cell -> cell.paragraphs().size() == 1).map(cell -> cell.paragraphs().get(0).plain())
				.forEach(text -> assertTrue(cells.contains(text), text));
	}

	@Test
	void aDrawingIsToldInWords() {
		assertTrue(Written.text("md", Written.example("plans/telecom.mplan", Written.usual()))
				.contains("Who is reached with what for which goal: "));
	}

	@Test
	void whatLooksLikeMarkdownIsReadBackAsItWasWritten() {
		String title = "# *Ten* bags | 1. [Now](x) _today_ <b> & `all`";
		Node document = read(Written.of("plan P \"" + title + "\" { }", Written.usual()));
		assertEquals(title, words(document.getFirstChild()));
	}
}
