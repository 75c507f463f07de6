package org.tamyeez.plan.ide.rename;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.TextEditAcceptor;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.tamyeez.plan.ide.navigation.Occurrences;
import org.tamyeez.plan.ide.navigation.Occurrences.Occurrence;

import com.google.inject.Inject;

/**
 * Renames elements in all files that name them. The change is tried on copies first; where a name is taken, or would mean
 * another element afterwards, nothing is changed and the reader is told why.
 */
public class RenameService implements IRenameService2 {

	private final EObjectAtOffsetHelper names;
	private final Occurrences occurrences;
	private final Renaming renaming;
	private final UriExtensions uris;

	@Inject
	RenameService(EObjectAtOffsetHelper names, Occurrences occurrences, Renaming renaming, UriExtensions uris) {
		this.names = names;
		this.occurrences = occurrences;
		this.renaming = renaming;
		this.uris = uris;
	}

	@Override
	public @Nullable Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> prepareRename(
			PrepareRenameOptions options) {
		String uri = options.getParams().getTextDocument().getUri();
		return options.getLanguageServerAccess().doSyncRead(uri, context -> {
			Optional<NamePlace> name = name(context, options.getParams().getPosition(), options.getCancelIndicator());
			name.ifPresent(renaming::refuseIfFixed);
			return name.map(NamePlace::place)
					.map(place -> Either3.<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forSecond(
							new PrepareRenameResult(range(context.getDocument(), place), place.text())))
					.orElse(null);
		});
	}

	@Override
	public @Nullable WorkspaceEdit rename(Options options) {
		String uri = options.getRenameParams().getTextDocument().getUri();
		return options.getLanguageServerAccess().doSyncRead(uri, context -> {
			Optional<NamePlace> name = name(context, options.getRenameParams().getPosition(), options.getCancelIndicator());
			return name.isPresent() ? rename(name.get(), options) : null;
		});
	}

	private Optional<NamePlace> name(ILanguageServerAccess.Context context, Position position, CancelIndicator cancelled) {
		if (!(context.getResource() instanceof XtextResource file)) {
			return Optional.empty();
		}
		int offset = context.getDocument().getOffSet(position);
		EObject element = names.getElementWithNameAt(file, offset);
		return element == null ? Optional.empty()
				: occurrences.in(file, element, cancelled).stream()
						.filter(place -> place.offset() <= offset && offset <= place.offset() + place.text().length())
						.findFirst().map(place -> new NamePlace(file, element, place));
	}

	private WorkspaceEdit rename(NamePlace name, Options options) {
		String newName = options.getRenameParams().getNewName().strip();
		WorkspaceEdit edit = new WorkspaceEdit();
		TextEditAcceptor edits = new TextEditAcceptor(edit, options.getLanguageServerAccess());
		renaming.places(name, newName, options.getCancelIndicator()).forEach((file, places) -> {
			String uri = uris.toUriString(file.getURI());
			options.getLanguageServerAccess().doSyncRead(uri, context -> {
				edits.accept(uri, context.getDocument(), edits(context.getDocument(), places, newName));
				return null;
			});
		});
		return edit;
	}

	private static List<TextEdit> edits(Document document, List<Occurrence> places, String newName) {
		return places.stream().map(place -> new TextEdit(range(document, place), newName)).toList();
	}

	private static Range range(Document document, Occurrence place) {
		return new Range(document.getPosition(place.offset()),
				document.getPosition(place.offset() + place.text().length()));
	}
}
