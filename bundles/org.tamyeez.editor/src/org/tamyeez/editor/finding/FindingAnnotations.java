package org.tamyeez.editor.finding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.lsp4j.Diagnostic;
import org.tamyeez.editor.Ui;
import org.tamyeez.editor.server.Places;
import org.tamyeez.editor.server.PlanDocument;
import org.tamyeez.editor.server.PlanDocuments;

/**
 * Shows the findings of an open plan in its text. While the plan cannot be read, which it seldom can in the middle of a
 * word, the other findings stay where they are, dimmed: they would come back with the next key.
 */
public final class FindingAnnotations {

	private FindingAnnotations() {
	}

	/** Shows the findings of a plan from now on, until it is closed. */
	public static void watch(PlanDocument plan) {
		Findings.Listener listener = new Findings.Listener() {
			@Override
			public void found(Path path, Findings.Known known) {
				if (PlanDocuments.at(plan.path()).filter(plan::equals).isEmpty()) {
					Findings.get().removeListener(this);
				} else if (path.equals(plan.path())) {
					Ui.later(() -> update(plan, known));
				}
			}
		};
		Findings.get().addListener(listener);
		Findings.get().of(plan.path()).ifPresent(known -> Ui.later(() -> update(plan, known)));
	}

	/** Findings about a text that has changed since are of no use: the next ones are on their way. */
	private static void update(PlanDocument plan, Findings.Known known) {
		boolean current = known.version().map(version -> version == plan.version()).orElse(true);
		if (current) {
			plan.annotations().ifPresent(model -> update(model, plan.document(), known.findings()));
		}
	}

	private static void update(IAnnotationModel model, IDocument document, List<Diagnostic> findings) {
		boolean readable = findings.stream().noneMatch(Words::preventsReading);
		Map<Annotation, Position> added = new HashMap<>();
		for (Diagnostic finding : findings) {
			IRegion region = Places.region(document, finding.getRange());
			added.put(new FindingAnnotation(finding, false), new Position(region.getOffset(), region.getLength()));
		}
		List<Annotation> removed = new ArrayList<>();
		for (FindingAnnotation old : in(model)) {
			Position position = model.getPosition(old);
			if (old.isStale() && !readable) {
				continue;
			}
			if (position == null || !removeAlike(added, old, position)) {
				removed.add(old);
				if (position != null && !readable && !Words.preventsReading(old.finding())) {
					added.put(new FindingAnnotation(old.finding(), true), position);
				}
			}
		}
		if (!removed.isEmpty() || !added.isEmpty()) {
			((IAnnotationModelExtension) model).replaceAnnotations(removed.toArray(Annotation[]::new), added);
		}
	}

	/** Takes what stands there already off the list of what is to be added. */
	private static boolean removeAlike(Map<Annotation, Position> added, FindingAnnotation old, Position position) {
		for (Iterator<Map.Entry<Annotation, Position>> entries = added.entrySet().iterator(); entries.hasNext();) {
			Map.Entry<Annotation, Position> entry = entries.next();
			if (entry.getValue().equals(position) && old.isAlike((FindingAnnotation) entry.getKey())) {
				entries.remove();
				return true;
			}
		}
		return false;
	}

	/** The findings that are shown in a text. */
	public static List<FindingAnnotation> in(IAnnotationModel model) {
		List<FindingAnnotation> findings = new ArrayList<>();
		for (Iterator<Annotation> annotations = model.getAnnotationIterator(); annotations.hasNext();) {
			if (annotations.next() instanceof FindingAnnotation finding) {
				findings.add(finding);
			}
		}
		return findings;
	}
}
