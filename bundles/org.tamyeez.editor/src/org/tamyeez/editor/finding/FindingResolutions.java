package org.tamyeez.editor.finding;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.tamyeez.editor.Icons;
import org.tamyeez.editor.Messages;
import org.tamyeez.editor.server.Log;
import org.tamyeez.editor.server.PlanFiles;

/**
 * Offers the fixes of findings in the list of problems, for one of them or for several at once. The list wants an answer at
 * once; while the server is asked, the window goes on working.
 */
public final class FindingResolutions implements IMarkerResolutionGenerator2 {

	private static final IMarkerResolution[] NONE = {};
	private static final int PATIENCE_SECONDS = 10;

	@Override
	public boolean hasResolutions(IMarker marker) {
		return marker.exists() && !marker.getAttribute(FindingMarkers.RULE, "").isEmpty();
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		List<Fixes.Proposed> fixes = fixes(marker);
		List<IMarkerResolution> resolutions = new ArrayList<>();
		for (int i = 0; i < fixes.size(); i++) {
			resolutions.add(new Resolution(marker, fixes.get(i).title(), i));
		}
		return resolutions.toArray(NONE);
	}

	/** The fixes of a finding as it stands now. */
	private static List<Fixes.Proposed> fixes(IMarker marker) {
		Optional<MarkedFinding> found = MarkedFinding.of(marker);
		if (found.isEmpty()) {
			return List.of();
		}
		CompletableFuture<List<Fixes.Proposed>> answer = Fixes.ask(found.get().file(), found.get().finding().getRange(),
				List.of(found.get().finding()));
		String rule = marker.getAttribute(FindingMarkers.RULE, "");
		return await(answer).stream().filter(fix -> fix.isFor(rule)).toList();
	}

	private static List<Fixes.Proposed> await(CompletableFuture<List<Fixes.Proposed>> answer) {
		List<Fixes.Proposed> answered = new ArrayList<>();
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				monitor.beginTask(Messages.fix_looking, IProgressMonitor.UNKNOWN);
				try {
					answered.addAll(answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
				} catch (ExecutionException | TimeoutException e) {
					throw new InvocationTargetException(e);
				}
			});
		} catch (InvocationTargetException e) {
			Log.failure(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return answered;
	}

	/** A finding that stands in the list of problems. */
	private record MarkedFinding(TextDocumentIdentifier file, Diagnostic finding) {

		static Optional<MarkedFinding> of(IMarker marker) {
			String rule = marker.getAttribute(FindingMarkers.RULE, "");
			String message = marker.getAttribute(IMarker.MESSAGE, "");
			int line = marker.getAttribute(IMarker.LINE_NUMBER, 1) - 1;
			return PlanFiles.path(marker.getResource()).flatMap(path -> Findings.get().of(path).flatMap(known -> known
					.findings().stream()
					.filter(finding -> Words.rule(finding).equals(rule) && Words.message(finding).equals(message))
					.min(Comparator.comparingInt(finding -> Math.abs(finding.getRange().getStart().getLine() - line)))
					.map(finding -> new MarkedFinding(new TextDocumentIdentifier(PlanFiles.address(path)), finding))));
		}
	}

	/** One fix of one finding, and of all others of the same rule that have it too. */
	private static final class Resolution extends WorkbenchMarkerResolution {

		private final IMarker marker;
		private final String title;
		/** Which of the rule's fixes it is: their titles name the elements that they are about. */
		private final int index;

		Resolution(IMarker marker, String title, int index) {
			this.marker = marker;
			this.title = title;
			this.index = index;
		}

		@Override
		public void run(IMarker finding) {
			List<Fixes.Proposed> fixes = fixes(finding);
			if (index < fixes.size()) {
				fixes.get(index).apply();
			}
		}

		@Override
		public void run(IMarker[] findings, IProgressMonitor monitor) {
			IMarker[] fromBelow = findings.clone();
			// What is mended below moves nothing that stands above.
			Arrays.sort(fromBelow, Comparator
					.comparing((IMarker finding) -> finding.getResource().getFullPath().toString())
					.thenComparing(finding -> finding.getAttribute(IMarker.CHAR_START, 0), Comparator.reverseOrder()));
			super.run(fromBelow, monitor);
		}

		@Override
		public IMarker[] findOtherMarkers(IMarker[] markers) {
			return Arrays.stream(markers).filter(other -> !other.equals(marker) && isAlike(other)).toArray(IMarker[]::new);
		}

		private boolean isAlike(IMarker other) {
			try {
				return other.exists() && other.isSubtypeOf(FindingMarkers.TYPE)
						&& other.getAttribute(FindingMarkers.RULE, "")
								.equals(marker.getAttribute(FindingMarkers.RULE, "-"));
			} catch (CoreException e) {
				Log.failure(e);
				return false;
			}
		}

		@Override
		public String getLabel() {
			return title;
		}

		@Override
		public String getDescription() {
			return marker.getAttribute(IMarker.MESSAGE, title);
		}

		@Override
		public @Nullable Image getImage() {
			return Icons.fix();
		}
	}
}
