package org.tamyeez.editor.hover;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.swt.widgets.Display;
import org.tamyeez.editor.finding.Fixes;
import org.tamyeez.editor.server.Log;
import org.tamyeez.editor.server.Places;
import org.tamyeez.editor.server.PlanDocument;
import org.tamyeez.editor.server.PlanDocuments;

/** Tells what stands under the pointer: what is wrong with it, why, and how to mend it; else what it is. */
public final class PlanHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {

	private static final int PATIENCE_SECONDS = 5;

	@Override
	public @Nullable IRegion getHoverRegion(ITextViewer viewer, int offset) {
		try {
			return word(viewer.getDocument(), offset);
		} catch (BadLocationException e) {
			return null;
		}
	}

	private static IRegion word(IDocument document, int offset) throws BadLocationException {
		int start = offset;
		while (start > 0 && isPart(document.getChar(start - 1))) {
			start--;
		}
		int end = offset;
		while (end < document.getLength() && isPart(document.getChar(end))) {
			end++;
		}
		return new Region(start, end - start);
	}

	private static boolean isPart(char c) {
		return Character.isLetterOrDigit(c) || c == '_' || c == '-' || Character.getType(c) == Character.NON_SPACING_MARK;
	}

	@Override
	public @Nullable Object getHoverInfo2(ITextViewer viewer, IRegion region) {
		Optional<PlanDocument> plan = PlanDocuments.of(viewer.getDocument());
		if (plan.isEmpty()) {
			return null;
		}
		Told told = new Told(ask(plan.get(), region.getOffset()));
		// The platform asks in a thread of its own when the pointer rests, but in that of the window when a key is pressed.
		return Display.getCurrent() != null || isWorthTelling(told) ? told : null;
	}

	private static boolean isWorthTelling(Told told) {
		try {
			return !told.content().get(PATIENCE_SECONDS, TimeUnit.SECONDS).isEmpty();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException e) {
			Log.failure(e.getCause());
		} catch (CancellationException | TimeoutException e) {
			// The text has changed; the pointer will rest again.
		}
		return false;
	}

	private static CompletableFuture<Told.Content> ask(PlanDocument plan, int offset) {
		CompletableFuture<Hover> words = plan
				.ask((service, file) -> service.hover(new HoverParams(file, Places.position(plan.document(), offset))));
		return words.thenCombine(Fixes.at(plan, offset, 0),
				(hover, fixes) -> new Told.Content(markdown(hover), fixes.stream().map(Fixes.Proposed::offer).toList()));
	}

	private static String markdown(@Nullable Hover hover) {
		if (hover == null || hover.getContents() == null) {
			return "";
		}
		return hover.getContents().isRight() ? hover.getContents().getRight().getValue()
				: String.join("\n\n", lines(hover));
	}

	private static List<String> lines(Hover hover) {
		return hover.getContents().getLeft().stream()
				.map(line -> line.isLeft() ? line.getLeft() : line.getRight().getValue()).toList();
	}

	@Override
	public @Nullable String getHoverInfo(ITextViewer viewer, IRegion region) {
		return null;
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return ToldControl::below;
	}
}
