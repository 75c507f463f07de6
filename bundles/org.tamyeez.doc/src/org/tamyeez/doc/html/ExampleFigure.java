package org.tamyeez.doc.html;

import org.tamyeez.doc.html.Example.Kind;

/** Shows an example as what it is: wrong, right, or just how something is written. */
final class ExampleFigure {

	private final CodeBlocks blocks;
	private final PageWords words;

	/**
	 * @param blocks what shows blocks of code
	 * @param words  the words of the reader's language
	 */
	ExampleFigure(CodeBlocks blocks, PageWords words) {
		this.blocks = blocks;
		this.words = words;
	}

	/**
	 * The example.
	 *
	 * @param captioned whether it says itself what it is, because no heading does
	 */
	String of(Example example, boolean captioned) {
		Markup html = new Markup();
		if (example.kind() == Kind.PLAIN) {
			blocks.write(html, example);
			return html.toString();
		}
		String kind = example.kind() == Kind.WRONG ? "wrong" : "right";
		html.open("figure", "class", "example " + kind);
		if (captioned) {
			html.element("figcaption", words.text("example." + kind));
		}
		blocks.write(html, example);
		return html.close().toString();
	}
}
