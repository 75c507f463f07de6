package org.tamyeez.plan.ide.completion;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.antlr.runtime.CommonToken;

/**
 * The beginning of a file without what makes no difference to what may follow: comments, what stands in blocks that are
 * closed, and the elements before the last one of each block. So what may stand at the end of a long plan is found out as
 * quickly as in a short one, and mistakes further up do not count.
 */
final class OpenBlocks {

	private static final String OPEN = "{";
	private static final String CLOSE = "}";

	private final StringBuilder text = new StringBuilder();
	private final Deque<Block> blocks = new ArrayDeque<>();

	/** A block that is open: where its content begins, and where the last element in it that has a block ends. */
	private static final class Block {
		private final int offset;
		private final int content;
		private int closed;

		Block(int offset, int content) {
			this.offset = offset;
			this.content = content;
			this.closed = content;
		}
	}

	private OpenBlocks(List<CommonToken> tokens, int end) {
		blocks.push(new Block(0, 0));
		for (CommonToken token : tokens) {
			if (token.getStartIndex() >= end) {
				break;
			}
			add(token, end);
		}
	}

	/**
	 * @param tokens the tokens of the file
	 * @param end    where the beginning ends
	 */
	static OpenBlocks of(List<CommonToken> tokens, int end) {
		return new OpenBlocks(tokens, end);
	}

	private void add(CommonToken token, int end) {
		String word = token.getText();
		if (word.startsWith("//") || word.startsWith("/*") && word.endsWith("*/")) {
			text.append(' ');
		} else if (OPEN.equals(word)) {
			text.append(word);
			blocks.push(new Block(token.getStartIndex(), text.length()));
		} else if (CLOSE.equals(word) && blocks.size() > 1) {
			text.setLength(blocks.pop().content);
			text.append(word);
			Block around = blocks.element();
			text.delete(around.content, around.closed);
			around.closed = text.length();
		} else {
			text.append(word, 0, Math.min(word.length(), end - token.getStartIndex()));
		}
	}

	/** The shortened text. */
	String text() {
		return text.toString();
	}

	/** Where the innermost block that is still open begins, in the text of the file; -1 outside all blocks. */
	int innermost() {
		return blocks.size() > 1 ? blocks.element().offset : -1;
	}
}
