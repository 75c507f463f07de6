package org.tamyeez.report.model;

import java.util.Comparator;
import java.util.List;

import org.tamyeez.report.model.GoalFacts.Measure;

/** Where a goal stands on the day of the report. */
public enum GoalStatus {
	/**
	 * It cannot be told: the goal has no target or no deadline, no baseline that a measurement could be compared with, or
	 * was measured in another unit.
	 */
	UNMEASURABLE,
	/** Nothing was measured yet. */
	NOT_MEASURED,
	/** The target is reached. */
	REACHED,
	/** The last measurement is as good as was to be expected on its day, within what is tolerated. */
	ON_TRACK,
	/** The last measurement is behind, and a correction is under way. */
	CORRECTED,
	/** The last measurement is behind by more than is tolerated. */
	OFF_TRACK,
	/** The deadline is past and the target was not reached. */
	MISSED;

	private static final List<GoalStatus> BEST_FIRST = List.of(REACHED, ON_TRACK, NOT_MEASURED, UNMEASURABLE, CORRECTED,
			OFF_TRACK, MISSED);

	/**
	 * Where a goal stands by its measures: where the worst of them does. Those that show mere attention count only where
	 * there is no other.
	 */
	static GoalStatus of(List<Measure> measures) {
		boolean onlyVanity = measures.stream().allMatch(Measure::vanity);
		return measures.stream().filter(measure -> onlyVanity || !measure.vanity()).map(Measure::status)
				.max(Comparator.comparingInt(BEST_FIRST::indexOf)).orElse(UNMEASURABLE);
	}
}
