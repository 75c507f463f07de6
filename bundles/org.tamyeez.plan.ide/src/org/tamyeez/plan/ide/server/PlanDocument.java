package org.tamyeez.plan.ide.server;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

/**
 * The text of a file that knows where its lines begin, so that places of a long plan are found without reading all that
 * stands before them. As the protocol says, a place behind the end of a line is that end.
 */
final class PlanDocument extends Document {

	private final int[] lineStarts;

	PlanDocument(Integer version, String contents) {
		super(version, contents, false);
		this.lineStarts = IntStream
				.concat(IntStream.of(0),
						IntStream.range(0, contents.length()).filter(i -> contents.charAt(i) == '\n').map(i -> i + 1))
				.toArray();
	}

	@Override
	public int getOffSet(Position position) {
		if (position.getLine() < 0) {
			return 0;
		}
		if (position.getLine() >= lineStarts.length) {
			return getContents().length();
		}
		int start = lineStarts[position.getLine()];
		return Math.max(start, Math.min(start + position.getCharacter(), endOfLine(position.getLine())));
	}

	/** Where a line ends, before what breaks it. */
	private int endOfLine(int line) {
		if (line + 1 == lineStarts.length) {
			return getContents().length();
		}
		int end = lineStarts[line + 1] - 1;
		return end > lineStarts[line] && getContents().charAt(end - 1) == '\r' ? end - 1 : end;
	}

	@Override
	public Position getPosition(int offset) {
		int within = Math.max(0, Math.min(offset, getContents().length()));
		int found = Arrays.binarySearch(lineStarts, within);
		int line = found >= 0 ? found : -found - 2;
		return new Position(line, within - lineStarts[line]);
	}

	@Override
	public ITextRegion getTextRegion(Range range) {
		int start = getOffSet(range.getStart());
		return new TextRegion(start, Math.max(0, getOffSet(range.getEnd()) - start));
	}

	@Override
	public int getLineCount() {
		return lineStarts.length;
	}

	@Override
	public PlanDocument applyTextDocumentChanges(Iterable<? extends TextDocumentContentChangeEvent> changes) {
		return applied(changes, getVersion());
	}

	/** The document after some changes, each of which counts its places in what the one before it left. */
	PlanDocument applied(Iterable<? extends TextDocumentContentChangeEvent> changes, Integer version) {
		PlanDocument document = this;
		for (TextDocumentContentChangeEvent change : changes) {
			document = new PlanDocument(version, document.contentsAfter(change));
		}
		return document;
	}

	private String contentsAfter(TextDocumentContentChangeEvent change) {
		if (change.getRange() == null) {
			return change.getText();
		}
		ITextRegion replaced = getTextRegion(change.getRange());
		return getContents().substring(0, replaced.getOffset()) + change.getText()
				+ getContents().substring(replaced.getOffset() + replaced.getLength());
	}
}
