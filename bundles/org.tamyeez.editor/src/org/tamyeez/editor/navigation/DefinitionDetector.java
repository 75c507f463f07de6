package org.tamyeez.editor.navigation;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.tamyeez.editor.Messages;
import org.tamyeez.editor.Status;
import org.tamyeez.editor.Ui;
import org.tamyeez.editor.colour.Names;
import org.tamyeez.editor.server.Places;
import org.tamyeez.editor.server.PlanDocument;
import org.tamyeez.editor.server.PlanDocuments;

/**
 * Makes names links to where they are given. Where that is, is asked only when the link is followed: the pointer passes over
 * many names.
 */
public final class DefinitionDetector extends AbstractHyperlinkDetector {

	@Override
	public IHyperlink @Nullable [] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
		Optional<PlanDocument> plan = PlanDocuments.of(viewer.getDocument());
		Optional<IRegion> name = plan.flatMap(opened -> nameAt(opened.document(), region.getOffset()));
		return name.isEmpty() ? null : new IHyperlink[] { new Definition(viewer, plan.get(), name.get()) };
	}

	private static Optional<IRegion> nameAt(IDocument document, int offset) {
		try {
			return Names.at(document, offset);
		} catch (BadLocationException e) {
			return Optional.empty();
		}
	}

	private record Definition(ITextViewer viewer, PlanDocument plan, IRegion name) implements IHyperlink {

		@Override
		public IRegion getHyperlinkRegion() {
			return name;
		}

		@Override
		public void open() {
			CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> answer = plan
					.ask((service, file) -> service
							.definition(new DefinitionParams(file, Places.position(plan.document(), name.getOffset()))));
			Ui.whenAnswered(answer, found -> first(found).ifPresentOrElse(Visit::to,
					() -> Status.tell(viewer, Messages.definition_none)));
		}

		private static Optional<Location> first(Either<List<? extends Location>, List<? extends LocationLink>> found) {
			if (found == null) {
				return Optional.empty();
			}
			return found.isLeft() ? found.getLeft().stream().findFirst().map(Location.class::cast)
					: found.getRight().stream().findFirst()
							.map(link -> new Location(link.getTargetUri(), link.getTargetSelectionRange()));
		}

		@Override
		public String getHyperlinkText() {
			return Messages.definition_open;
		}

		@Override
		public @Nullable String getTypeLabel() {
			return null;
		}
	}
}
