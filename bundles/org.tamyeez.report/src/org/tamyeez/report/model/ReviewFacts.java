package org.tamyeez.report.model;

import java.util.List;
import java.util.Optional;

import org.tamyeez.plan.value.PlanDate;
import org.tamyeez.plan.value.TimeSpan;

/**
 * When goals are looked at.
 *
 * @param review  its name
 * @param date    the first day
 * @param cadence how often after that
 * @param days    all its days within the plan
 * @param owners  who takes part
 * @param goals   what is looked at
 */
public record ReviewFacts(Named review, Optional<PlanDate> date, Optional<TimeSpan> cadence, List<PlanDate> days,
		List<Named> owners, List<Named> goals) {
}
