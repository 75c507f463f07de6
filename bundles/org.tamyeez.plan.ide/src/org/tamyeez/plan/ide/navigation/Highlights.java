package org.tamyeez.plan.ide.navigation;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.occurrences.IDocumentHighlightService;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

/** Marks all places of a file that name what the caret stands on: written where it is declared, read where it is used. */
public class Highlights implements IDocumentHighlightService {

	private final EObjectAtOffsetHelper names;
	private final Occurrences occurrences;

	/**
	 * @param names       what knows which element a name means
	 * @param occurrences what finds the places
	 */
	@Inject
	public Highlights(EObjectAtOffsetHelper names, Occurrences occurrences) {
		this.names = names;
		this.occurrences = occurrences;
	}

	@Override
	public List<? extends DocumentHighlight> getDocumentHighlights(Document document, XtextResource file,
			DocumentHighlightParams params, CancelIndicator cancelled) {
		EObject element = names.getElementWithNameAt(file, document.getOffSet(params.getPosition()));
		return element == null ? List.of()
				: occurrences.in(file, element, cancelled).stream()
						.map(place -> new DocumentHighlight(
								new Range(document.getPosition(place.offset()),
										document.getPosition(place.offset() + place.text().length())),
								place.declaration() ? DocumentHighlightKind.Write : DocumentHighlightKind.Read))
						.toList();
	}
}
