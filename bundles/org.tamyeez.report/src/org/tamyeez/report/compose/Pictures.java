package org.tamyeez.report.compose;

import java.util.Optional;

import org.tamyeez.report.drawing.Drawing;
import org.tamyeez.report.model.Report;

/** Draws what a report tells. Where there is nothing to draw, there is no drawing. */
public interface Pictures {

	/** How far each measure has come on its way from baseline to target. */
	Optional<Drawing> goals(Report report);

	/** The budget by channel. */
	Optional<Drawing> budgetByChannel(Report report);

	/** The budget by side of the mix. */
	Optional<Drawing> budgetBySide(Report report);

	/** Phases and activities over time, with occasions and the day of the report. */
	Optional<Drawing> gantt(Report report);

	/** Who is reached with what for which goal. */
	Optional<Drawing> map(Report report);
}
