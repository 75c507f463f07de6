package org.tamyeez.editor.mining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineContentCodeMining;
import org.eclipse.jface.text.codemining.LineHeaderCodeMining;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintLabelPart;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.tamyeez.editor.direction.Direction;
import org.tamyeez.editor.direction.ReadingDirection;
import org.tamyeez.editor.preferences.EditorPreferences;
import org.tamyeez.editor.server.Log;
import org.tamyeez.editor.server.Places;
import org.tamyeez.editor.server.PlanDocument;
import org.tamyeez.editor.server.PlanDocuments;

/** Shows what is worked out from a plan: above a line what concerns it all, behind a word what concerns the word. */
public final class PlanMinings extends AbstractCodeMiningProvider {

	/** Stands between facts about the same line. */
	private static final String BETWEEN = " | ";

	@Override
	public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer, IProgressMonitor monitor) {
		return PlanDocuments.of(viewer.getDocument()).filter(plan -> EditorPreferences.is(EditorPreferences.MININGS))
				.map(plan -> minings(plan, ReadingDirection.of(viewer)))
				.orElseGet(() -> CompletableFuture.completedFuture(List.of()));
	}

	private CompletableFuture<List<? extends ICodeMining>> minings(PlanDocument plan, Direction reading) {
		int version = plan.version();
		IDocument document = plan.document();
		Range whole = Places.range(document, 0, document.getLength());
		CompletableFuture<List<InlayHint>> hints = plan
				.ask((service, file) -> service.inlayHint(new InlayHintParams(file, whole)));
		CompletableFuture<List<? extends CodeLens>> lenses = plan
				.ask((service, file) -> service.codeLens(new CodeLensParams(file)));
		return orNone(hints).thenCombine(orNone(lenses), (behind, above) -> {
			List<ICodeMining> minings = new ArrayList<>();
			if (version == plan.version()) {
				Map<Integer, List<String>> aboveLines = new TreeMap<>();
				above.stream().filter(lens -> lens.getCommand() != null).forEach(
						lens -> add(aboveLines, lens.getRange().getStart().getLine(), lens.getCommand().getTitle()));
				for (InlayHint hint : behind) {
					int offset = Places.offset(document, hint.getPosition());
					if (hasRoomBehind(offset, document, reading)) {
						minings.add(new Behind(label(hint), offset, this));
					} else {
						add(aboveLines, hint.getPosition().getLine(), label(hint));
					}
				}
				aboveLines.forEach((line, labels) -> above(labels, line, document).ifPresent(minings::add));
			}
			return minings;
		});
	}

	private static void add(Map<Integer, List<String>> aboveLines, int line, String label) {
		aboveLines.computeIfAbsent(line, key -> new ArrayList<>()).add(label);
	}

	private static <T> CompletableFuture<List<T>> orNone(CompletableFuture<? extends List<? extends T>> answer) {
		return answer.handle((found, failure) -> {
			Log.failure(failure);
			return found == null ? List.of() : List.copyOf(found);
		});
	}

	private Optional<ICodeMining> above(List<String> labels, int line, IDocument document) {
		try {
			return Optional.of(new Above(String.join(BETWEEN, labels), line, document, this));
		} catch (BadLocationException e) {
			// The line is gone; the next text brings other facts.
			return Optional.empty();
		}
	}

	/**
	 * Whether a fact can stand behind a word. Where the word is read from right to left, the platform makes room in one place and
	 * draws in another; there the fact stands above the line.
	 */
	private static boolean hasRoomBehind(int offset, IDocument document, Direction reading) {
		try {
			IRegion line = document.getLineInformationOfOffset(offset);
			String before = document.get(line.getOffset(), offset - line.getOffset());
			return reading == Direction.LEFT_TO_RIGHT
					&& Direction.ofFirstLetter(new StringBuilder(before).reverse()) != Direction.RIGHT_TO_LEFT;
		} catch (BadLocationException e) {
			return false;
		}
	}

	private static String label(InlayHint hint) {
		return hint.getLabel().isLeft() ? hint.getLabel().getLeft()
				: String.join("", hint.getLabel().getRight().stream().map(InlayHintLabelPart::getValue).toList());
	}

	private static final class Above extends LineHeaderCodeMining {

		Above(String label, int line, IDocument document, ICodeMiningProvider provider) throws BadLocationException {
			super(line, document, provider);
			setLabel(label);
		}

		/** In a mirrored text the platform counts from the wrong side. There is one such fact for a line, at its beginning. */
		@Override
		public Point draw(GC gc, StyledText text, Color color, int x, int y) {
			return super.draw(gc, text, color, text.getOrientation() == SWT.RIGHT_TO_LEFT ? beginning(text, y) : x, y);
		}

		private static int beginning(StyledText text, int y) {
			int line = text.getLineIndex(y + 1);
			String words = text.getLine(line);
			int blank = words.length() - words.stripLeading().length();
			return text.getLocationAtOffset(text.getOffsetAtLine(line) + blank).x;
		}
	}

	private static final class Behind extends LineContentCodeMining {

		Behind(String label, int offset, ICodeMiningProvider provider) {
			super(new Position(offset, 1), true, provider);
			setLabel(" " + label + " ");
		}
	}
}
