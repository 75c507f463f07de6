package org.tamyeez.plan.ide.hint;

import java.util.Optional;

import org.tamyeez.plan.ide.words.EditorWords;
import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.GoalMeasure;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.Measurement;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rules.method.Deviation;
import org.tamyeez.plan.value.Money;
import org.tamyeez.plan.value.Percent;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Words the figures that follow from a plan. */
@Singleton
public class Figures {

	private final EditorWords words;

	/** @param words what makes the words */
	@Inject
	public Figures(EditorWords words) {
		this.words = words;
	}

	/** How many a channel reaches; none where no size is stated. */
	public Optional<Figure> reach(Channel channel, Language language) {
		return Reach.of(channel)
				.map(reach -> new Figure(
						words.text(language, reach.complete() ? "reach" : "reach.at-least", reach.number()),
						words.text(language, reach.complete() ? "reach.why" : "reach.at-least.why")));
	}

	/** How far what was measured is from what was to be expected; none before it was measured. */
	public Optional<Figure> deviation(Measurement measurement, Language language) {
		return Deviation.of(measurement).map(deviation -> new Figure(label(deviation, language),
				Deviation.measureOf(measurement).map(measure -> explanation(deviation, measure, language)).orElse("")));
	}

	private String label(Deviation deviation, Language language) {
		int side = deviation.percent().signum();
		String key = side == 0 ? "deviation.none" : side < 0 ? "deviation.behind" : "deviation.ahead";
		return words.text(language, key, new Percent(deviation.percent().abs()), deviation.expected());
	}

	private String explanation(Deviation deviation, GoalMeasure measure, Language language) {
		return words.text(language, "deviation.why", deviation.expected(), deviation.actual(), measure.getTarget(),
				measure.getDeadline());
	}

	/** What is left of a plan's budget; none where there is no budget, or nothing costs anything yet. */
	public Optional<Figure> remainder(Plan plan, Language language) {
		return Remainder.of(plan).map(remainder -> {
			Money left = remainder.left();
			boolean over = left.amount().signum() < 0;
			String label = words.text(language, over ? "budget.over" : "budget.left",
					new Money(left.amount().abs(), left.currency()));
			String why = words.text(language, "budget.why", remainder.costs());
			return new Figure(label, remainder.uncounted().isEmpty() ? why
					: why + " " + words.text(language, "budget.uncounted", remainder.uncounted()));
		});
	}

	/** How many findings are waived; none where it is none. */
	public Optional<Figure> waived(int count, Language language) {
		return count == 0 ? Optional.empty()
				: Optional.of(new Figure(words.text(language, "waived", count), words.text(language, "waived.why")));
	}
}
