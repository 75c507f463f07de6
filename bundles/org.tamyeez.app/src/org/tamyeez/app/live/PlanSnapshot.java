package org.tamyeez.app.live;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.resource.XtextResource;
import org.tamyeez.editor.server.PlanDocument;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rule.CheckResult;
import org.tamyeez.report.model.Report;
import org.tamyeez.report.words.Wording;

/**
 * An open plan as it was at a moment. It never changes; the plan itself may only be read by jobs that hold
 * {@link PlanLanguage#ONE_AT_A_TIME}.
 *
 * @param document the open plan
 * @param version  which of its texts was read
 * @param resource its file; for jobs only
 * @param plan     the first plan of the file; for jobs only
 * @param result   what the check of the file gave
 * @param readable whether all rules were asked: they are not while mistakes of writing stand in the file
 * @param report   all that can be told of the plan
 * @param words    the words for it, in the plan's language
 * @param places   where its elements stand
 */
public record PlanSnapshot(PlanDocument document, int version, XtextResource resource, @Nullable Plan plan,
		CheckResult result, boolean readable, @Nullable Report report, Wording words, Places places) {

	/** Where the file stands. */
	public Path path() {
		return document.path();
	}
}
