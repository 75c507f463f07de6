package org.tamyeez.editor.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.tamyeez.editor.server.Places;
import org.tamyeez.editor.server.PlanDocument;

/**
 * An element of a plan in its outline. Two entries are equal if they stand for the same element before and after a
 * change, as far as its name and its place in the tree tell: so that what was open stays open.
 */
public final class Entry {

	private final DocumentSymbol symbol;
	private final @Nullable Entry parent;
	private final List<Entry> children = new ArrayList<>();
	/** Which of the elements of this name and kind it is, of those with the same parent. */
	private final long ordinal;

	private Entry(DocumentSymbol symbol, @Nullable Entry parent, List<Entry> before) {
		this.symbol = symbol;
		this.parent = parent;
		this.ordinal = before.stream().filter(entry -> entry.isAlike(symbol)).count();
		if (symbol.getChildren() != null) {
			symbol.getChildren().forEach(child -> children.add(new Entry(child, this, children)));
		}
	}

	/** Asks for the outline of a plan. */
	static CompletableFuture<List<Entry>> of(PlanDocument plan) {
		return plan.ask((service, file) -> service.documentSymbol(new DocumentSymbolParams(file))).thenApply(Entry::entries);
	}

	private static List<Entry> entries(@Nullable List<Either<SymbolInformation, DocumentSymbol>> symbols) {
		List<Entry> entries = new ArrayList<>();
		if (symbols != null) {
			symbols.stream().filter(Either::isRight)
					.forEach(symbol -> entries.add(new Entry(symbol.getRight(), null, entries)));
		}
		return entries;
	}

	/** The entries that enclose a place, from the outermost to the innermost. */
	static List<Entry> pathTo(List<Entry> entries, IDocument document, int offset) {
		List<Entry> path = new ArrayList<>();
		Optional<Entry> next = enclosing(entries, document, offset);
		while (next.isPresent()) {
			path.add(next.get());
			next = enclosing(next.get().children, document, offset);
		}
		return path;
	}

	private static Optional<Entry> enclosing(List<Entry> entries, IDocument document, int offset) {
		return entries.stream().filter(entry -> {
			IRegion region = Places.region(document, entry.symbol.getRange());
			return region.getOffset() <= offset && offset <= region.getOffset() + region.getLength();
		}).findFirst();
	}

	private boolean isAlike(DocumentSymbol other) {
		return symbol.getKind() == other.getKind() && Objects.equals(symbol.getName(), other.getName());
	}

	/** What the server says of it. */
	DocumentSymbol symbol() {
		return symbol;
	}

	/** What the reader calls it. */
	String name() {
		return symbol.getName() == null ? "" : symbol.getName();
	}

	/** What it is. */
	String detail() {
		return symbol.getDetail() == null ? "" : symbol.getDetail();
	}

	/** Where its name stands. */
	IRegion place(IDocument document) {
		return Places.region(document, symbol.getSelectionRange());
	}

	@Nullable
	Entry parent() {
		return parent;
	}

	List<Entry> children() {
		return children;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Entry entry && ordinal == entry.ordinal && isAlike(entry.symbol)
				&& Objects.equals(parent, entry.parent);
	}

	@Override
	public int hashCode() {
		return Objects.hash(symbol.getKind(), symbol.getName(), ordinal, parent);
	}
}
