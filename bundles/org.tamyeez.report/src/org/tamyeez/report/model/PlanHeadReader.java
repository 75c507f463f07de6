package org.tamyeez.report.model;

import java.util.Locale;
import java.util.Optional;

import org.tamyeez.plan.model.Plan;

/** Reads what a plan says of itself. */
final class PlanHeadReader {

	private final PlanSource source;

	PlanHeadReader(PlanSource source) {
		this.source = source;
	}

	PlanHead read() {
		Plan plan = source.plan();
		return new PlanHead(source.named(plan), source.otherText(plan.getTitle()), source.fileName(),
				source.text(plan.getClient()), source.text(plan.getAuthor()), plan.getOrganisation(), plan.getStatus(),
				Optional.ofNullable(plan.getStart()), Optional.ofNullable(plan.getEnd()),
				Optional.ofNullable(plan.getBudget()),
				plan.getCountries().stream().map(code -> code.toUpperCase(Locale.ROOT)).distinct().toList(),
				plan.getReportLanguage(), source.note(plan));
	}
}
