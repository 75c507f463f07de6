package org.tamyeez.editor.server;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.tamyeez.editor.finding.FindingAnnotations;

/**
 * The plans that are open anywhere in the workbench. It watches the files that are read into memory, not the editors, so
 * that a refactoring that changes a closed plan is told to the server as well.
 */
public final class PlanDocuments extends PlanBuffers<PlanDocument> {

	private static final PlanDocuments INSTANCE = new PlanDocuments();

	private PlanDocuments() {
		watch();
	}

	/** All open plans of the workbench. */
	public static PlanDocuments get() {
		return INSTANCE;
	}

	/** The open plan with this text, if it is one. */
	public static Optional<PlanDocument> of(@Nullable IDocument document) {
		if (document == null) {
			return Optional.empty();
		}
		return INSTANCE.all().stream().filter(plan -> plan.document() == document).findAny();
	}

	/** The open plan at a path. */
	public static Optional<PlanDocument> at(Path path) {
		return INSTANCE.all().stream().filter(plan -> plan.path().equals(path)).findAny();
	}

	/** The plans that are open now. */
	public Collection<PlanDocument> all() {
		return open();
	}

	@Override
	protected PlanDocument opened(ITextFileBuffer buffer, Path path) {
		PlanDocument document = new PlanDocument(buffer, path);
		document.open();
		FindingAnnotations.watch(document);
		return document;
	}

	@Override
	protected void saved(PlanDocument document) {
		document.saved();
	}

	@Override
	protected void closed(PlanDocument document) {
		document.close();
	}
}
