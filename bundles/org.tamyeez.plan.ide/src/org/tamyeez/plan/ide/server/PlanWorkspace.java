package org.tamyeez.plan.ide.server;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.UriExtensions;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.workspace.UnknownProjectConfig;
import org.eclipse.xtext.xbase.lib.Procedures.Procedure2;

import com.google.common.collect.ImmutableList;
import com.google.inject.Inject;

/**
 * The files that an editor works on. A file that belongs to no folder of the editor brings its neighbours along, since a
 * plan sees what the files of its folder share.
 */
public class PlanWorkspace extends WorkspaceManager {

	@Inject
	private IResourceServiceProvider.Registry languages;

	@Inject
	private UriExtensions uris;

	/** An editor may open single files and no folder at all. */
	@Override
	public void initialize(URI folder, Procedure2<? super URI, ? super Iterable<Issue>> issues, CancelIndicator cancelled) {
		if (folder == null) {
			initialize(List.of(), issues, cancelled);
		} else {
			super.initialize(folder, issues, cancelled);
		}
	}

	@Override
	public Buildable didOpen(URI file, Integer version, String contents) {
		if (!isPlan(file)) {
			return Buildable.NO_BUILD;
		}
		getOpenDocuments().put(file, new PlanDocument(version, contents));
		List<URI> changed = new ArrayList<>();
		changed.add(file);
		if (getProjectConfig(file) instanceof UnknownProjectConfig) {
			neighbours(file).filter(this::isUnknown).forEach(changed::add);
		}
		return didChangeFiles(changed, List.of());
	}

	private Stream<URI> neighbours(URI file) {
		File[] files = file.isFile() ? new File(file.trimSegments(1).toFileString()).listFiles(File::isFile) : null;
		return files == null ? Stream.of()
				: Stream.of(files).map(one -> uris.toEmfUri(one.toURI())).filter(this::isPlan);
	}

	private boolean isUnknown(URI file) {
		return !isDocumentOpen(file) && getIndex().getResourceDescription(file) == null;
	}

	@Override
	public Buildable didChangeTextDocumentContent(URI file, Integer version,
			Iterable<TextDocumentContentChangeEvent> changes) {
		if (getOpenDocuments().get(file) instanceof PlanDocument document) {
			getOpenDocuments().put(file, document.applied(changes, version));
			return didChangeFiles(ImmutableList.of(file), List.of());
		}
		return isPlan(file) ? super.didChangeTextDocumentContent(file, version, changes) : Buildable.NO_BUILD;
	}

	/** The version of an open text, as the editor counts; empty where the file is not open. */
	Optional<Integer> version(URI file) {
		return Optional.ofNullable(getOpenDocuments().get(file)).map(Document::getVersion);
	}

	@Override
	public Buildable didClose(URI file) {
		return isPlan(file) ? super.didClose(file) : Buildable.NO_BUILD;
	}

	@Override
	protected Document getDocument(XtextResource resource) {
		Document open = getOpenDocuments().get(resource.getURI());
		return open != null ? open : new PlanDocument(null, resource.getParseResult().getRootNode().getText());
	}

	private boolean isPlan(URI file) {
		return languages.getResourceServiceProvider(file) != null;
	}
}
