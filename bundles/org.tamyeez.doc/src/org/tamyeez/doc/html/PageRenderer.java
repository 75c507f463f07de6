package org.tamyeez.doc.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.tamyeez.doc.GuidePicture;
import org.tamyeez.doc.RulePage.Edition;
import org.tamyeez.doc.html.Example.Kind;

/**
 * Makes HTML of a page's Markdown. HTML within the Markdown is shown as text, and an address that could run a program is
 * left out: a page may come from outside.
 */
public final class PageRenderer {

	private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
	private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

	private final Edition edition;
	private final PageWords words;
	private final CodeBlocks blocks;
	private final PageLinks links;

	/**
	 * @param edition the language of the pages
	 * @param blocks  what shows blocks of code
	 * @param links   what knows where links lead to
	 */
	public PageRenderer(Edition edition, CodeBlocks blocks, PageLinks links) {
		this.edition = edition;
		this.words = new PageWords(edition);
		this.blocks = blocks;
		this.links = links;
	}

	/** The language of the pages. */
	Edition edition() {
		return edition;
	}

	/** The words of the pages' language. */
	PageWords words() {
		return words;
	}

	/** Where links lead to. */
	PageLinks links() {
		return links;
	}

	/** A whole page. */
	public RenderedPage page(String markdown) {
		return render(markdown, Optional.empty());
	}

	/** An example that stands on no page of Markdown. */
	public String example(Example example) {
		return new ExampleFigure(blocks, words).of(example, false);
	}

	/**
	 * A part of a page whose plans are examples of one kind.
	 *
	 * @param kind what they show
	 * @param rule the rule that they are examples of
	 */
	String examples(String markdown, Kind kind, String rule) {
		return render(markdown, Optional.of(new Example(Example.PLAN, kind, rule, ""))).html();
	}

	private RenderedPage render(String markdown, Optional<Example> like) {
		Node document = PARSER.parse(markdown);
		Map<Node, RenderedPage.Heading> headings = headings(document);
		document.accept(new TableFrames());
		HtmlRenderer renderer = HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).sanitizeUrls(true)
				.attributeProviderFactory(context -> (node, tag, attributes) -> {
					if (headings.containsKey(node)) {
						attributes.put("id", headings.get(node).id());
					} else if (node instanceof Link) {
						attributes.computeIfPresent("href", (name, address) -> links.to(address));
					} else if (node instanceof Image) {
						attributes.computeIfPresent("src", (name, address) -> GuidePicture.inline(address).orElse(address));
					}
				}).nodeRendererFactory(context -> new PageNodes(context, words, blocks, links, like)).build();
		return new RenderedPage(renderer.render(document), List.copyOf(headings.values()), lead(document));
	}

	/** The text of the first paragraph. */
	private static String lead(Node document) {
		for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof Paragraph) {
				return text(node);
			}
		}
		return "";
	}

	private static Map<Node, RenderedPage.Heading> headings(Node document) {
		Map<Node, RenderedPage.Heading> headings = new LinkedHashMap<>();
		Anchors anchors = new Anchors();
		document.accept(new AbstractVisitor() {
			@Override
			public void visit(Heading heading) {
				String text = text(heading);
				headings.put(heading, new RenderedPage.Heading(heading.getLevel(), anchors.of(text), text));
			}
		});
		return headings;
	}

	private static String text(Node node) {
		StringBuilder text = new StringBuilder();
		node.accept(new AbstractVisitor() {
			@Override
			public void visit(Text part) {
				text.append(part.getLiteral());
			}

			@Override
			public void visit(SoftLineBreak part) {
				text.append(' ');
			}

			@Override
			public void visit(Code part) {
				text.append(part.getLiteral());
			}
		});
		return text.toString();
	}

	/** Puts each table into a frame of its own: it may be wider than the page. */
	private static final class TableFrames extends AbstractVisitor {
		@Override
		public void visit(CustomBlock block) {
			if (block instanceof TableBlock) {
				Node frame = new PageNodes.Frame();
				block.insertBefore(frame);
				frame.appendChild(block);
			}
		}
	}
}
