package org.tamyeez.report;

import org.tamyeez.plan.model.Plan;
import org.tamyeez.report.document.ReportDocument;
import org.tamyeez.report.model.Report;
import org.tamyeez.report.profile.ReaderProfile;
import org.tamyeez.report.words.Wording;

/**
 * What a format writes. Documents show the {@code document}; tables, calendars and data are made from the {@code report}.
 *
 * @param document what the reader sees
 * @param report   what the reader may know
 * @param words    how it is worded
 * @param profile  who reads it
 * @param plan     the plan itself, for the format that hands on the model; it holds what the reader may not know
 */
public record ReportContent(ReportDocument document, Report report, Wording words, ReaderProfile profile, Plan plan) {
}
