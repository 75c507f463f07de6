package org.tamyeez.editor.policy;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.tamyeez.editor.edit.WorkspaceEdits;
import org.tamyeez.editor.server.Log;
import org.tamyeez.editor.server.Places;
import org.tamyeez.editor.server.PlanDocuments;
import org.tamyeez.editor.server.PlanFiles;
import org.tamyeez.plan.ide.policy.PolicyFiles;
import org.tamyeez.plan.ide.policy.PolicyFiles.PlanUnderPolicy;
import org.tamyeez.plan.ide.policy.PolicyFiles.PolicyFile;
import org.tamyeez.plan.rule.ReaderLanguage;
import org.tamyeez.plan.rule.TextEdit;

/**
 * The plans and policies of a project at one moment, as they stand in its files or, where one is open, in its editor. What is
 * written is saved at once, so that the command line reads the same, unless the author has unsaved words in that file.
 */
final class ProjectPolicies {

	/** The usual name of a file for a policy. */
	private static final String FILE_NAME = "policy";
	private static final String EXTENSION = ".mplan";

	private final IProject project;
	private final Map<Path, String> texts = new TreeMap<>();
	private final Map<Path, IFile> files = new TreeMap<>();
	private final PolicyFiles read;

	/** Reads the plans of a project; not to be called in the thread of the window. */
	ProjectPolicies(IProject project) {
		this.project = project;
		try {
			project.accept(resource -> {
				if (resource instanceof IFile file && PlanFiles.isPlan(file.getName())) {
					add(file);
				}
				return !resource.isDerived();
			});
		} catch (CoreException e) {
			Log.failure(e);
		}
		read = new PolicyFiles(texts, ReaderLanguage.of(Locale.getDefault()));
	}

	private void add(IFile file) throws CoreException {
		Optional<Path> path = PlanFiles.path(file);
		if (path.isPresent()) {
			Optional<String> open = PlanDocuments.at(path.get()).map(plan -> plan.document().get());
			texts.put(path.get(), open.isPresent() ? open.get() : file.readString());
			files.put(path.get(), file);
		}
	}

	IProject project() {
		return project;
	}

	PolicyFiles read() {
		return read;
	}

	/** The name of a file within its project, as people read it. */
	String told(Path file) {
		IFile known = files.get(file);
		return known == null ? String.valueOf(file.getFileName()) : known.getProjectRelativePath().toString();
	}

	/** Where a new policy goes: beside the plans, since they see only what stands in their own folder. */
	IContainer folderOfPlans() {
		Map<IContainer, Integer> plans = new LinkedHashMap<>();
		read.plans().forEach(plan -> Optional.ofNullable(files.get(plan.file()))
				.ifPresent(file -> plans.merge(file.getParent(), 1, Integer::sum)));
		return plans.entrySet().stream().max(Map.Entry.comparingByValue()).<IContainer>map(Map.Entry::getKey)
				.orElse(project);
	}

	/** A file for a new policy that does not exist yet. */
	IFile newFile() {
		IContainer folder = folderOfPlans();
		IFile file = folder.getFile(IPath.fromPortableString(FILE_NAME + EXTENSION));
		for (int number = 2; file.exists(); number++) {
			file = folder.getFile(
					IPath.fromPortableString(FILE_NAME + '-' + number + EXTENSION));
		}
		return file;
	}

	/** The plans that a policy could be given to: those of its folder that name none. */
	List<PlanUnderPolicy> free(PolicyFile policy) {
		return read.plans().stream().filter(plan -> plan.sees(policy) && plan.policy().isEmpty()).toList();
	}

	/**
	 * Changes a file; to be called in the thread of the window.
	 *
	 * @return whether it was changed; a file that is not what was read any more stays as it is
	 */
	boolean change(Path path, List<TextEdit> edits) throws CoreException {
		IFile file = files.get(path);
		if (file == null) {
			return false;
		}
		ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
		buffers.connect(file.getFullPath(), LocationKind.IFILE, new NullProgressMonitor());
		try {
			ITextFileBuffer buffer = buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
			IDocument document = buffer.getDocument();
			boolean unsaved = buffer.isDirty();
			if (!document.get().equals(texts.get(path)) || !apply(document, edits)) {
				return false;
			}
			if (!unsaved) {
				buffer.commit(new NullProgressMonitor(), true);
			}
			return true;
		} finally {
			buffers.disconnect(file.getFullPath(), LocationKind.IFILE, new NullProgressMonitor());
		}
	}

	private static boolean apply(IDocument document, List<TextEdit> edits) {
		return WorkspaceEdits.apply(document,
				edits.stream().map(
						edit -> new org.eclipse.lsp4j.TextEdit(Places.range(document, edit.offset(), edit.length()),
								edit.newText()))
						.toList());
	}
}
