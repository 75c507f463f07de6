package org.tamyeez.editor.finding;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceRunnable;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Diagnostic;
import org.tamyeez.editor.server.Places;
import org.tamyeez.editor.server.PlanDocument;
import org.tamyeez.editor.server.PlanDocuments;
import org.tamyeez.editor.server.PlanFiles;

/**
 * Keeps the findings of all plans of the workspace as markers, for the list of problems. One job writes for all files; it
 * leaves alone what has not changed, so that the list does not flicker.
 */
public final class FindingMarkers implements Findings.Listener {

	/** The type of the markers. */
	public static final String TYPE = "org.tamyeez.editor.finding";
	/** The attribute with the name of the rule. */
	public static final String RULE = "rule";
	/** The attribute with the address of the rule's page. */
	public static final String PAGE = "page";
	/** What the job belongs to, for those who wait until all markers are written. */
	public static final Object FAMILY = FindingMarkers.class;

	private static final List<String> COMPARED = List.of(IMarker.CHAR_START, IMarker.CHAR_END, IMarker.SEVERITY,
			IMarker.MESSAGE, RULE);

	private final Map<Path, List<Diagnostic>> waiting = new LinkedHashMap<>();
	private final Job job = new Job("Tamyeez") {
		@Override
		protected IStatus run(IProgressMonitor monitor) {
			return write(monitor);
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == FAMILY;
		}
	};

	FindingMarkers() {
		job.setSystem(true);
		job.setPriority(Job.SHORT);
	}

	@Override
	public void found(Path path, Findings.Known known) {
		synchronized (waiting) {
			waiting.put(path, known.findings());
		}
		job.schedule();
	}

	private Map<Path, List<Diagnostic>> take() {
		synchronized (waiting) {
			Map<Path, List<Diagnostic>> taken = new LinkedHashMap<>(waiting);
			waiting.clear();
			return taken;
		}
	}

	private IStatus write(IProgressMonitor monitor) {
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		IWorkspaceRunnable writing = progress -> {
			for (Map.Entry<Path, List<Diagnostic>> file : take().entrySet()) {
				Optional<IFile> plan = PlanFiles.file(file.getKey());
				if (plan.isPresent()) {
					tryToWrite(plan.get(), file.getKey(), file.getValue());
				}
			}
		};
		try {
			workspace.run(writing, null, IWorkspace.AVOID_UPDATE, monitor);
			return Status.OK_STATUS;
		} catch (CoreException e) {
			return e.getStatus();
		}
	}

	/** A file can be removed at any moment, and its markers with it. */
	private static void tryToWrite(IFile plan, Path path, List<Diagnostic> findings) throws CoreException {
		try {
			write(plan, path, findings);
		} catch (CoreException e) {
			if (plan.exists()) {
				throw e;
			}
		}
	}

	private static void write(IFile plan, Path path, List<Diagnostic> findings) throws CoreException {
		Map<Map<String, Object>, IMarker> old = new HashMap<>();
		for (IMarker marker : plan.findMarkers(TYPE, false, IResource.DEPTH_ZERO)) {
			IMarker same = old.put(compared(marker.getAttributes()), marker);
			if (same != null) {
				same.delete();
			}
		}
		if (!findings.isEmpty()) {
			IDocument text = text(plan, path);
			for (Diagnostic finding : findings) {
				Map<String, Object> attributes = attributes(finding, text);
				if (old.remove(compared(attributes)) == null) {
					plan.createMarker(TYPE, attributes);
				}
			}
		}
		for (IMarker gone : old.values()) {
			gone.delete();
		}
	}

	private static Map<String, Object> compared(Map<String, Object> attributes) {
		Map<String, Object> compared = new HashMap<>(attributes);
		compared.keySet().retainAll(COMPARED);
		return compared;
	}

	private static Map<String, Object> attributes(Diagnostic finding, IDocument text) {
		IRegion region = Places.region(text, finding.getRange());
		Map<String, Object> attributes = new HashMap<>();
		attributes.put(IMarker.MESSAGE, Words.message(finding));
		attributes.put(IMarker.SEVERITY, Words.severity(finding));
		attributes.put(IMarker.LINE_NUMBER, finding.getRange().getStart().getLine() + 1);
		attributes.put(IMarker.CHAR_START, region.getOffset());
		attributes.put(IMarker.CHAR_END, region.getOffset() + region.getLength());
		attributes.put(RULE, Words.rule(finding));
		String page = Words.page(finding);
		if (page != null) {
			attributes.put(PAGE, page);
		}
		return attributes;
	}

	/** The text that the findings are about: what is in the editor, else what is in the file. */
	private static IDocument text(IFile plan, Path path) throws CoreException {
		Optional<PlanDocument> open = PlanDocuments.at(path);
		if (open.isPresent()) {
			return open.get().document();
		}
		try {
			return new Document(plan.readString());
		} catch (RuntimeException e) {
			throw new CoreException(Status.error(plan.getName(), e));
		}
	}
}
