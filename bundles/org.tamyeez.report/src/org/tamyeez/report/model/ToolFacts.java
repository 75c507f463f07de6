package org.tamyeez.report.model;

import java.util.List;
import java.util.Optional;

import org.tamyeez.plan.model.ToolCost;
import org.tamyeez.plan.value.Money;
import org.tamyeez.plan.value.PlanDate;

/**
 * A tool.
 *
 * @param tool      its name
 * @param price     free or paid
 * @param users     who uses it
 * @param start     since when
 * @param end       until when
 * @param studied   when it was studied
 * @param practised when it was practised
 * @param cost      what it costs
 * @param spent     what it has cost; internal
 * @param note      what the author tells the reader
 */
public record ToolFacts(Named tool, ToolCost price, List<Named> users, Optional<PlanDate> start, Optional<PlanDate> end,
		Optional<PlanDate> studied, Optional<PlanDate> practised, Optional<Money> cost, Optional<Money> spent,
		Optional<String> note) {
}
