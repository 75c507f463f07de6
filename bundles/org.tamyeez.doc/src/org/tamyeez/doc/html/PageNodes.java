package org.tamyeez.doc.html;

import java.util.Optional;
import java.util.Set;

import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes what pages show in their own way: blocks of code, words of code, and tables. */
final class PageNodes implements NodeRenderer {

	/** A frame that scrolls where its table is too wide. */
	static final class Frame extends CustomBlock {
	}

	private final HtmlNodeRendererContext context;
	private final PageWords words;
	private final CodeBlocks blocks;
	private final PageLinks links;
	private final Optional<Example> like;

	/**
	 * @param context what renders the page
	 * @param words   the words of the page's language
	 * @param blocks  what shows blocks of code
	 * @param links   where links lead to
	 * @param like    what all plans of the page are examples of, where the page itself says so
	 */
	PageNodes(HtmlNodeRendererContext context, PageWords words, CodeBlocks blocks, PageLinks links,
			Optional<Example> like) {
		this.context = context;
		this.words = words;
		this.blocks = blocks;
		this.links = links;
		this.like = like;
	}

	@Override
	public Set<Class<? extends Node>> getNodeTypes() {
		return Set.of(FencedCodeBlock.class, Code.class, Frame.class);
	}

	@Override
	public void render(Node node) {
		if (node instanceof FencedCodeBlock block) {
			context.getWriter().line();
			context.getWriter().raw(example(block));
			context.getWriter().line();
		} else if (node instanceof Code code) {
			context.getWriter().raw(code(code.getLiteral()));
		} else {
			renderFrame(node);
		}
	}

	private String example(FencedCodeBlock block) {
		Example own = Example.of(String.valueOf(block.getInfo()), String.valueOf(block.getLiteral()));
		Example example = like.map(form -> new Example(own.language(), form.kind(), form.rule(), own.code())).orElse(own);
		return new ExampleFigure(blocks, words).of(example, like.isEmpty());
	}

	private String code(String literal) {
		Markup html = new Markup();
		Optional<String> address = links.toRule(literal);
		address.ifPresent(to -> html.open("a", "href", to));
		html.raw(CodeWord.of(literal));
		address.ifPresent(to -> html.close());
		return html.toString();
	}

	private void renderFrame(Node frame) {
		context.getWriter().line();
		context.getWriter().raw(new Markup().open("div", "class", "table", "role", "group", "tabindex", "0", "aria-label",
				words.text("table")).toString());
		for (Node child = frame.getFirstChild(); child != null; child = child.getNext()) {
			context.render(child);
		}
		context.getWriter().raw("</div>");
		context.getWriter().line();
	}
}
