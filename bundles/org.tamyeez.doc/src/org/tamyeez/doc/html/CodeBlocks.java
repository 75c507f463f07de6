package org.tamyeez.doc.html;

/** Shows blocks of code. Who knows the language of plans can show more than the bare text. */
public interface CodeBlocks {

	/** Shows the bare text. */
	CodeBlocks PLAIN = (html, example) -> {
		open(html, example);
		html.text(example.code()).close().closeLine();
	};

	/**
	 * Writes a block.
	 *
	 * @param html    where to write
	 * @param example the block
	 */
	void write(Markup html, Example example);

	/** Opens the two elements that hold the text of a block. Those who cannot use a mouse can scroll it too. */
	static void open(Markup html, Example example) {
		boolean rightToLeft = example.isRightToLeft();
		html.open("pre", "class", example.language(), "dir", rightToLeft ? "rtl" : "ltr", "lang", rightToLeft ? "ar" : "en",
				"tabindex", "0").open("code");
	}
}
