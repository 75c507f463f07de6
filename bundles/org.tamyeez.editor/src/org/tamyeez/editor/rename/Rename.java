package org.tamyeez.editor.rename;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.osgi.util.NLS;
import org.tamyeez.editor.Messages;
import org.tamyeez.editor.edit.WorkspaceEdits;
import org.tamyeez.editor.server.PlanDocument;

/** Another name for an element, wherever it is used. The server is asked outside the thread of the window. */
public final class Rename extends Refactoring {

	private static final int PATIENCE_SECONDS = 30;

	private final PlanDocument plan;
	private final Position place;
	private final String oldName;
	private String newName;
	private @Nullable WorkspaceEdit edit;

	/**
	 * @param plan    the plan in which the author asks
	 * @param place   where the name stands
	 * @param oldName the name
	 */
	public Rename(PlanDocument plan, Position place, String oldName) {
		this.plan = plan;
		this.place = place;
		this.oldName = oldName;
		this.newName = oldName;
	}

	/** What the element is called now. */
	String oldName() {
		return oldName;
	}

	/** Decides what it is called then. */
	public void setNewName(String newName) {
		this.newName = newName;
	}

	@Override
	public String getName() {
		return Messages.rename_title;
	}

	@Override
	public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
		return new RefactoringStatus();
	}

	@Override
	public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) {
		try {
			edit = plan.ask((service, file) -> service.rename(new RenameParams(file, place, newName))).get(PATIENCE_SECONDS,
					TimeUnit.SECONDS);
			return edit == null ? RefactoringStatus.createFatalErrorStatus(Messages.rename_none) : new RefactoringStatus();
		} catch (InterruptedException e) {
			throw new OperationCanceledException();
		} catch (ExecutionException e) {
			return RefactoringStatus.createFatalErrorStatus(reason(e));
		} catch (TimeoutException e) {
			return RefactoringStatus.createFatalErrorStatus(Messages.rename_slow);
		}
	}

	@Override
	public @Nullable Change createChange(IProgressMonitor monitor) throws CoreException {
		WorkspaceEdit answered = edit;
		return answered == null ? null : WorkspaceEdits.change(NLS.bind(Messages.rename_change, oldName, newName), answered);
	}

	/** Why the server refuses, in the reader's words. */
	static String reason(Throwable failure) {
		Throwable cause = failure;
		while ((cause instanceof ExecutionException || cause instanceof CompletionException) && cause.getCause() != null) {
			cause = cause.getCause();
		}
		String words = cause instanceof ResponseErrorException response ? response.getResponseError().getMessage()
				: cause.getLocalizedMessage();
		return words == null ? Messages.rename_none : words;
	}
}
