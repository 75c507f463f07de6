package org.tamyeez.report.picture;

import java.util.Optional;

import org.tamyeez.report.compose.Pictures;
import org.tamyeez.report.document.ReadingDirection;
import org.tamyeez.report.drawing.Drawing;
import org.tamyeez.report.drawing.Lettering;
import org.tamyeez.report.model.Report;
import org.tamyeez.report.words.Wording;

/** The drawings of a report, worded and laid out for its reader. */
public final class ReportPictures implements Pictures {

	/** As wide as the text of an A4 page with its usual margins, in points. */
	static final double PAGE_WIDTH = 500;

	private final Wording words;
	private final Lettering lettering;

	/**
	 * @param words     how names, numbers and dates are worded
	 * @param lettering how much room a text takes
	 */
	public ReportPictures(Wording words, Lettering lettering) {
		this.words = words;
		this.lettering = lettering;
	}

	@Override
	public Optional<Drawing> goals(Report report) {
		return new GoalBars(words, sheet()).draw(report);
	}

	@Override
	public Optional<Drawing> budgetByChannel(Report report) {
		return new BudgetBars(words, sheet()).byChannel(report.budget());
	}

	@Override
	public Optional<Drawing> budgetBySide(Report report) {
		return new BudgetBars(words, sheet()).bySide(report.budget());
	}

	@Override
	public Optional<Drawing> gantt(Report report) {
		return new Gantt(words, sheet()).draw(report);
	}

	@Override
	public Optional<Drawing> map(Report report) {
		return new PlanMap(words, lettering, direction()).draw(report.map());
	}

	private Sheet sheet() {
		return new Sheet(PAGE_WIDTH, direction(), lettering);
	}

	private ReadingDirection direction() {
		return words.isArabic() ? ReadingDirection.RIGHT_TO_LEFT : ReadingDirection.LEFT_TO_RIGHT;
	}
}
