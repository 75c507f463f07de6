package org.tamyeez.ide.probe;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceRunnable;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.osgi.framework.Bundle;

/**
 * Writes a flawed plan when the workbench has started, waits for what is found in it, and ends the workbench. It sees no more
 * of the editor than its user does: an open file and the list of problems. What it has seen stands in a file afterwards.
 */
public final class Probe implements IStartup {

	/** Where it is written what was seen. */
	private static final String RESULT = "org.tamyeez.ide.probe.result";
	private static final String PASSED = "passed";
	private static final int MOST_SECONDS = 120;
	/** The goal has no measure; the name of the rule is among what is seen. */
	private static final String PLAN = """
			plan P {
				goal Revenue "Sell more" marketing
			}
			""";
	private static final String RULE = "goal-unmeasurable";
	private static final String MARKER = "org.tamyeez.editor.finding";
	private static final String EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";

	private final AtomicBoolean over = new AtomicBoolean();
	private final List<IStatus> errors = new CopyOnWriteArrayList<>();

	@Override
	public void earlyStartup() {
		Platform.addLogListener((status, bundle) -> {
			if (status.getSeverity() == IStatus.ERROR) {
				errors.add(status);
			}
		});
		new Timer("Patience", true).schedule(new TimerTask() {
			@Override
			public void run() {
				end("Nothing was found in the plan within " + MOST_SECONDS + " seconds");
			}
		}, MOST_SECONDS * 1000L);
		try {
			IWorkspace workspace = ResourcesPlugin.getWorkspace();
			IProject project = workspace.getRoot().getProject("plans");
			IFile plan = project.getFile("plan.mplan");
			workspace.addResourceChangeListener(event -> look(plan), IResourceChangeEvent.POST_CHANGE);
			IWorkspaceRunnable writing = monitor -> {
				project.create(monitor);
				project.open(monitor);
				plan.create(new ByteArrayInputStream(PLAN.getBytes(StandardCharsets.UTF_8)), true, monitor);
			};
			workspace.run(writing, null);
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> open(plan));
		} catch (CoreException e) {
			end(e.toString());
		}
	}

	private void open(IFile plan) {
		try {
			IEditorPart editor = IDE.openEditor(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage(), plan);
			if (!EDITOR.equals(editor.getSite().getId())) {
				end("The plan was opened with " + editor.getSite().getId());
			}
		} catch (CoreException e) {
			end(e.toString());
		}
	}

	private void look(IFile plan) {
		try {
			List<String> rules = Arrays.stream(plan.findMarkers(MARKER, true, IResource.DEPTH_ZERO))
					.map(marker -> marker.getAttribute("rule", "") + ' ' + marker.getAttribute(IMarker.MESSAGE, ""))
					.toList();
			if (rules.stream().anyMatch(rule -> rule.startsWith(RULE))) {
				end(!isActive("org.tamyeez.editor") ? "The editor’s bundle is not active"
						: errors.isEmpty() ? PASSED : "In the error log: " + errors);
			}
		} catch (CoreException e) {
			end(e.toString());
		}
	}

	private static boolean isActive(String bundle) {
		@Nullable
		Bundle found = Platform.getBundle(bundle);
		return found != null && found.getState() == Bundle.ACTIVE;
	}

	private void end(String result) {
		if (over.compareAndSet(false, true)) {
			try {
				Files.writeString(Path.of(System.getProperty(RESULT, "")), result);
			} catch (IOException e) {
				throw new IllegalStateException(result, e);
			} finally {
				IWorkbench workbench = PlatformUI.getWorkbench();
				workbench.getDisplay().asyncExec(workbench::close);
			}
		}
	}
}
