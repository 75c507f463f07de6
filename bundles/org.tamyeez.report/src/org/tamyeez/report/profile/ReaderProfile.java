package org.tamyeez.report.profile;

import java.util.List;
import java.util.Set;

import org.tamyeez.plan.model.InternalField;
import org.tamyeez.plan.model.ReaderKind;
import org.tamyeez.plan.model.SectionKind;

/**
 * Who reads a report, and what they may see of it. Profiles stand in policies, so that a firm can make its own.
 *
 * @param name     the name by which it is chosen
 * @param title    its title in the report's language
 * @param reader   what kind of reader it is for
 * @param sections the sections to show, in order; empty for all in the usual order
 * @param hidden   what of the plan's inside is not shown
 * @param onePage  whether the report has to fit on one page
 */
public record ReaderProfile(String name, String title, ReaderKind reader, List<SectionKind> sections,
		Set<InternalField> hidden, boolean onePage) {
}
