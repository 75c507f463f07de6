package org.tamyeez.editor.colour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.AbstractDocument;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.BadPositionCategoryException;
import org.eclipse.jface.text.DefaultPositionUpdater;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IPositionUpdater;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.jface.text.ITextViewerExtension4;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.swt.custom.StyleRange;
import org.tamyeez.editor.Ui;
import org.tamyeez.editor.ViewerFeature;
import org.tamyeez.editor.server.PlanDocument;

/**
 * Adds the colours that only the whole plan tells: what a name stands for. They move with the text until it is read
 * again.
 */
public final class MeaningColours extends ViewerFeature implements PlanDocument.Listener, ITextPresentationListener {

	private final String category = MeaningColours.class.getName() + '@' + System.identityHashCode(this);
	private final IPositionUpdater updater = new DefaultPositionUpdater(category);
	private final IPropertyChangeListener recolouring = change -> viewer()
			.ifPresent(ITextViewer::invalidateTextPresentation);
	private @Nullable CompletableFuture<SemanticTokens> asked;

	@Override
	protected void connected(ITextViewer viewer, PlanDocument plan) {
		plan.document().addPositionCategory(category);
		plan.document().addPositionUpdater(updater);
		((ITextViewerExtension4) viewer).addTextPresentationListener(this);
		Palette.colours().addListener(recolouring);
		plan.addListener(this);
	}

	@Override
	protected void disconnected(ITextViewer viewer, PlanDocument plan) {
		plan.removeListener(this);
		Palette.colours().removeListener(recolouring);
		((ITextViewerExtension4) viewer).removeTextPresentationListener(this);
		plan.document().removePositionUpdater(updater);
		try {
			plan.document().removePositionCategory(category);
		} catch (BadPositionCategoryException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public void settled(PlanDocument plan) {
		CompletableFuture<SemanticTokens> old = asked;
		if (old != null) {
			old.cancel(true);
		}
		int version = plan.version();
		CompletableFuture<SemanticTokens> asking = plan
				.ask((service, file) -> service.semanticTokensFull(new SemanticTokensParams(file)));
		asked = asking;
		Ui.whenAnswered(asking, tokens -> {
			if (tokens != null && version == plan.version() && plan().filter(plan::equals).isPresent()) {
				show(plan.document(), SemanticWords.read(tokens, plan.document()));
			}
		});
	}

	private void show(IDocument document, List<SemanticWords.Word> words) {
		try {
			List<Position> old = List.of(document.getPositions(category));
			List<Position> shown = words.stream().<Position>map(Coloured::new).toList();
			Optional<IRegion> changed = difference(old, shown);
			if (changed.isPresent()) {
				// Taking thousands of positions out one by one would take longer than making all anew.
				document.removePositionCategory(category);
				document.addPositionCategory(category);
				for (Position position : shown) {
					document.addPosition(category, position);
				}
				viewer().filter(Ui::isAlive).ifPresent(viewer -> ((ITextViewerExtension2) viewer)
						.invalidateTextPresentation(changed.get().getOffset(), changed.get().getLength()));
			}
		} catch (BadPositionCategoryException | BadLocationException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The stretch of text in which two sorted lists of words differ; empty if they are alike. */
	private static Optional<IRegion> difference(List<Position> old, List<Position> shown) {
		int least = Math.min(old.size(), shown.size());
		int before = 0;
		while (before < least && old.get(before).equals(shown.get(before))) {
			before++;
		}
		int after = 0;
		while (after < least - before && old.get(old.size() - 1 - after).equals(shown.get(shown.size() - 1 - after))) {
			after++;
		}
		List<Position> different = new ArrayList<>(old.subList(before, old.size() - after));
		different.addAll(shown.subList(before, shown.size() - after));
		if (different.isEmpty()) {
			return Optional.empty();
		}
		int start = different.stream().mapToInt(Position::getOffset).min().orElseThrow();
		int end = different.stream().mapToInt(word -> word.getOffset() + word.getLength()).max().orElseThrow();
		return Optional.of(new Region(start, end - start));
	}

	@Override
	public void applyTextPresentation(TextPresentation presentation) {
		Optional<PlanDocument> plan = plan();
		IRegion region = presentation.getExtent();
		if (plan.isEmpty() || region == null) {
			return;
		}
		try {
			List<StyleRange> styles = new ArrayList<>();
			AbstractDocument document = (AbstractDocument) plan.get().document();
			for (Position position : document.getPositions(category, region.getOffset(), region.getLength(), true, true)) {
				if (position instanceof Coloured coloured && coloured.getLength() > 0 && !coloured.isDeleted()) {
					styles.add(Palette.style(coloured.word()));
				}
			}
			presentation.mergeStyleRanges(styles.toArray(StyleRange[]::new));
		} catch (BadPositionCategoryException e) {
			throw new IllegalStateException(e);
		}
	}

	/** A word with its colour, where it stands by now. */
	private static final class Coloured extends Position {

		private final Meaning meaning;
		private final boolean given;

		Coloured(SemanticWords.Word word) {
			super(word.offset(), word.length());
			this.meaning = word.meaning();
			this.given = word.given();
		}

		SemanticWords.Word word() {
			return new SemanticWords.Word(getOffset(), getLength(), meaning, given);
		}

		@Override
		public boolean equals(@Nullable Object other) {
			return super.equals(other) && other instanceof Coloured coloured && coloured.meaning == meaning
					&& coloured.given == given;
		}

		@Override
		public int hashCode() {
			return 31 * super.hashCode() + meaning.hashCode();
		}
	}
}
