package org.tamyeez.plan.ide.navigation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess;
import org.eclipse.xtext.ide.server.DocumentExtensions;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.TextRegion;
import org.tamyeez.plan.ide.outline.SymbolSearch;
import org.tamyeez.plan.language.Catalogue;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Leads from a name to its element and from an element to all places that name it, in all files of the folder. */
@Singleton
public class Navigation extends DocumentSymbolService {

	@Inject
	private EObjectAtOffsetHelper names;

	@Inject
	private Occurrences occurrences;

	@Inject
	private DocumentExtensions places;

	@Inject
	private SymbolSearch search;

	@Inject
	private OperationCanceledManager cancellation;

	/** What the program itself defines stands in no file that an editor could open. */
	@Override
	public List<? extends Location> getDefinitions(XtextResource file, int offset, IResourceAccess access,
			CancelIndicator cancelled) {
		EObject element = names.getElementWithNameAt(file, offset);
		return element == null || Catalogue.contains(element.eResource().getURI()) ? List.of()
				: List.of(getSymbolLocation(element));
	}

	@Override
	public List<? extends Location> getReferences(XtextResource file, int offset, IResourceAccess access,
			IResourceDescriptions index, CancelIndicator cancelled) {
		EObject element = names.getElementWithNameAt(file, offset);
		List<Location> found = new ArrayList<>();
		if (element == null) {
			return found;
		}
		for (URI other : Folder.filesNaming(element, index)) {
			access.readOnly(other, files -> {
				Resource resource = files.getResource(other, true);
				if (resource instanceof XtextResource plan) {
					occurrences.in(plan, element, cancelled).stream().filter(place -> !place.declaration())
							.map(place -> places.newLocation(plan,
									new TextRegion(place.offset(), place.text().length())))
							.forEach(found::add);
				}
				return null;
			});
		}
		return found;
	}

	/** Elements within plans are found too, by name or title, though plans do not share them. */
	@Override
	public List<? extends WorkspaceSymbol> getSymbols(IResourceDescription description, String query,
			IResourceAccess access, CancelIndicator cancelled) {
		List<WorkspaceSymbol> symbols = new ArrayList<>();
		access.readOnly(description.getURI(), files -> {
			Resource resource = files.getResource(description.getURI(), true);
			Iterator<EObject> elements = EcoreUtil.getAllProperContents(resource, false);
			while (elements.hasNext()) {
				cancellation.checkCanceled(cancelled);
				EObject element = elements.next();
				search.find(element, query)
						.map(found -> new WorkspaceSymbol(found.title(), found.icon(),
								Either.forLeft(getSymbolLocation(element)),
								found.container()))
						.ifPresent(symbols::add);
			}
			return null;
		});
		return symbols;
	}
}
