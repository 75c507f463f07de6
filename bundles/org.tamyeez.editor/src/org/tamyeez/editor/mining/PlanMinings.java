package org.tamyeez.editor.mining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.tamyeez.editor.direction.Direction;
import org.tamyeez.editor.direction.ReadingDirection;
import org.tamyeez.editor.preferences.EditorPreferences;
import org.tamyeez.editor.server.Log;
import org.tamyeez.editor.server.Places;
import org.tamyeez.editor.server.PlanDocument;
import org.tamyeez.editor.server.PlanDocuments;

/** Shows what is worked out from a plan: above a line what concerns it all, behind a word what concerns the word. */
public final class PlanMinings extends AbstractCodeMiningProvider {

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
				behind.forEach(hint -> mining(hint, document, reading).ifPresent(minings::add));
				above.forEach(lens -> mining(lens, document).ifPresent(minings::add));
			}
			return minings;
		});
	}

	private static <T> CompletableFuture<List<T>> orNone(CompletableFuture<? extends List<? extends T>> answer) {
		return answer.handle((found, failure) -> {
			Log.failure(failure);
			return found == null ? List.of() : List.copyOf(found);
		});
	}

	private Optional<ICodeMining> mining(CodeLens lens, IDocument document) {
		return Optional.ofNullable(lens.getCommand())
				.flatMap(command -> above(command.getTitle(), lens.getRange().getStart().getLine(), document));
	}

	private Optional<ICodeMining> above(String label, int line, IDocument document) {
		try {
			return Optional.of(new Above(label, line, document, this));
		} catch (BadLocationException e) {
			// The line is gone; the next text brings other facts.
			return Optional.empty();
		}
	}

	/**
	 * Where the word is read in the other direction than its line, the platform would draw over it; there the fact stands above
	 * the line.
	 */
	private Optional<ICodeMining> mining(InlayHint hint, IDocument document, Direction reading) {
		int offset = Places.offset(document, hint.getPosition());
		try {
			IRegion line = document.getLineInformationOfOffset(offset);
			String before = document.get(line.getOffset(), offset - line.getOffset());
			Direction word = Direction.ofFirstLetter(new StringBuilder(before).reverse());
			return word == null || word == reading ? Optional.of(new Behind(label(hint), offset, this))
					: above(label(hint), document.getLineOfOffset(offset), document);
		} catch (BadLocationException e) {
			return Optional.empty();
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
	}

	private static final class Behind extends LineContentCodeMining {

		Behind(String label, int offset, ICodeMiningProvider provider) {
			super(new Position(offset, 1), true, provider);
			setLabel(" " + label + " ");
		}
	}
}
