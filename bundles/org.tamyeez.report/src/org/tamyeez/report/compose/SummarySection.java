package org.tamyeez.report.compose;

import static org.tamyeez.report.compose.Composing.cell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.value.PlanDate;
import org.tamyeez.report.document.Block;
import org.tamyeez.report.document.Block.ColumnKind;
import org.tamyeez.report.document.RichText;
import org.tamyeez.report.document.Tile;
import org.tamyeez.report.document.Tone;
import org.tamyeez.report.model.BudgetFacts;
import org.tamyeez.report.model.CalendarEvent;
import org.tamyeez.report.model.CalendarEvent.EventKind;
import org.tamyeez.report.model.GoalFacts;
import org.tamyeez.report.model.GoalFacts.Measure;
import org.tamyeez.report.model.GoalFacts.PlannedReading;
import org.tamyeez.report.model.GoalFacts.Reading;
import org.tamyeez.report.model.GoalStatus;
import org.tamyeez.report.model.Report;
import org.tamyeez.report.words.Wording;

/** One page that answers: do we reach the goals, what changed, what comes next? */
final class SummarySection implements SectionComposer {

	private static final int SHOWN_BEHIND = 6;
	private static final int SHOWN_BEHIND_IN_BRIEF = 2;
	private static final int SHOWN_CHANGES = 6;
	private static final int SHOWN_EVENTS = 6;
	private static final int SHOWN_EVENTS_IN_BRIEF = 3;
	private static final Set<GoalStatus> WELL = EnumSet.of(GoalStatus.REACHED, GoalStatus.ON_TRACK);
	private static final Set<GoalStatus> OPEN = EnumSet.of(GoalStatus.NOT_MEASURED, GoalStatus.UNMEASURABLE);
	private static final Set<EventKind> BEGINNING = EnumSet.of(EventKind.PHASE, EventKind.ACTIVITY);
	private static final Set<EventKind> NEXT = EnumSet.complementOf(EnumSet.of(EventKind.REGIONAL_OCCASION));

	@Override
	public String id() {
		return "summary";
	}

	@Override
	public List<Block> compose(Composing composing) {
		List<Block> blocks = new ArrayList<>();
		if (!composing.brief()) {
			Composing.note(composing.report().head().note()).forEach(blocks::add);
		}
		blocks.add(new Block.Tiles(tiles(composing)));
		blocks.add(composing.heading("summary.question.reach"));
		blocks.add(new Block.Paragraph(RichText.of(answer(composing)), true));
		goals(composing).forEach(blocks::add);
		if (!composing.brief() || !composing.sections().contains("follow-up")) {
			blocks.add(composing.heading("summary.question.changed"));
			blocks.add(new Block.Bullets(changes(composing)));
		}
		blocks.add(composing.heading("summary.question.next"));
		blocks.add(new Block.Bullets(next(composing)));
		return blocks;
	}

	private static List<Tile> tiles(Composing composing) {
		Report report = composing.report();
		Wording words = composing.words();
		List<Tile> tiles = new ArrayList<>();
		long well = count(report, WELL);
		tiles.add(new Tile(words.label("ofAll", words.number(well), words.number(report.goals().size())),
				words.label("summary.tile.goals"),
				behind(report).isEmpty() ? well == 0 ? Tone.MUTED : Tone.GOOD : Tone.BAD));
		BudgetFacts budget = report.budget();
		budget.total().ifPresent(total -> tiles
				.add(new Tile(words.money(total, budget.currency()), words.label("summary.tile.budget"), Tone.PLAIN)));
		if (budget.spent().signum() > 0) {
			tiles.add(
					new Tile(words.money(budget.spent(), budget.currency()), words.label("summary.tile.spent"), Tone.PLAIN));
		} else if (budget.planned().signum() > 0) {
			tiles.add(
					new Tile(words.money(budget.planned(), budget.currency()), words.label("summary.tile.planned"),
							Tone.PLAIN));
		}
		nextReview(report).ifPresent(
				date -> tiles.add(new Tile(words.dayAndMonth(date.day()), words.label("summary.tile.next"), Tone.PLAIN)));
		long findings = report.findings().stream().filter(finding -> finding.severity() != Severity.INFO).count();
		if (findings > 0 && tiles.size() < 4) {
			tiles.add(new Tile(words.number(findings), words.label("summary.tile.findings"), Tone.WARNING));
		}
		return tiles;
	}

	private static long count(Report report, Set<GoalStatus> statuses) {
		return report.goals().stream().filter(goal -> statuses.contains(goal.status())).count();
	}

	private static List<GoalFacts> behind(Report report) {
		return report.goals().stream().filter(goal -> !WELL.contains(goal.status()) && !OPEN.contains(goal.status()))
				.toList();
	}

	private static Optional<PlanDate> nextReview(Report report) {
		return report.events().stream().filter(event -> event.kind() == EventKind.REVIEW)
				.map(CalendarEvent::start).filter(date -> !date.day().isBefore(report.day())).findFirst();
	}

	private static String answer(Composing composing) {
		Report report = composing.report();
		Wording words = composing.words();
		int all = report.goals().size();
		if (all == 0) {
			return words.label("summary.noGoals");
		}
		List<GoalFacts> behind = behind(report);
		if (!behind.isEmpty()) {
			return words.label("summary.someBehind", words.number(count(report, WELL)), words.number(all),
					composing.titles(behind.stream().map(GoalFacts::goal).toList(),
							composing.brief() ? SHOWN_BEHIND_IN_BRIEF : SHOWN_BEHIND));
		}
		long open = count(report, OPEN);
		if (open < all) {
			return words.label("summary.allWell", words.number(all - open), words.number(all));
		}
		return firstPlanned(report).map(date -> words.label("summary.notMeasured", words.number(all), words.date(date)))
				.orElseGet(() -> words.label("summary.notMeasuredUndated", words.number(all)));
	}

	private static Optional<PlanDate> firstPlanned(Report report) {
		return measures(report).flatMap(measure -> measure.planned().stream()).map(PlannedReading::date)
				.filter(date -> !date.day().isBefore(report.day())).min(Comparator.naturalOrder());
	}

	private static Stream<Measure> measures(Report report) {
		return report.goals().stream().flatMap(goal -> goal.measures().stream());
	}

	private static Stream<Block> goals(Composing composing) {
		Wording words = composing.words();
		TableBuilder table = new TableBuilder(composing, "section.goals").column("goal", ColumnKind.NAME, 1.8)
				.column("metric", ColumnKind.TEXT, 1.2).column("target", ColumnKind.NUMBER)
				.column("deadline", ColumnKind.SHORT).column("latest", ColumnKind.NUMBER)
				.column("deviation", ColumnKind.NUMBER, 0.8).column("status", ColumnKind.TEXT, 1.3);
		for (GoalFacts goal : inOrder(composing)) {
			for (Measure measure : goal.measures()) {
				table.row(cell(goal.goal().title()), cell(measure.metric().title()),
						cell(measure.target().map(words::quantity)), cell(measure.deadline().map(words::date)),
						cell(measure.last().map(reading -> words.quantity(reading.actual()))),
						cell(measure.last().flatMap(Reading::deviation).map(words::deviation)),
						composing.status(measure.status()));
			}
		}
		return table.build();
	}

	/** The goals as the plan has them; where the list may be cut short, those first that are behind. */
	private static List<GoalFacts> inOrder(Composing composing) {
		List<GoalFacts> goals = composing.report().goals();
		if (!composing.brief()) {
			return goals;
		}
		List<GoalFacts> behind = behind(composing.report());
		return Stream.concat(behind.stream(), goals.stream().filter(goal -> !behind.contains(goal))).toList();
	}

	private record Change(Measure measure, GoalFacts goal, Reading reading) {
	}

	private static List<RichText> changes(Composing composing) {
		List<RichText> changes = composing.report().goals().stream().flatMap(goal -> goal.measures().stream()
				.flatMap(measure -> measure.readings().stream().map(reading -> new Change(measure, goal, reading))))
				.sorted(Comparator.comparing((Change change) -> change.reading().date()).reversed()).limit(SHOWN_CHANGES)
				.map(change -> change(change, composing)).toList();
		return changes.isEmpty() ? List.of(RichText.of(composing.label("summary.nothingMeasured"))) : changes;
	}

	private static RichText change(Change change, Composing composing) {
		Wording words = composing.words();
		Reading reading = change.reading();
		String actual = words.quantity(reading.actual());
		String date = words.date(reading.date());
		String name = words.label("withDetail", change.goal().goal().title(), change.measure().metric().title());
		Optional<BigDecimal> deviation = reading.deviation();
		String told = reading.expected().isPresent() && deviation.isPresent()
				? words.label("summary.reading", name, actual, date, words.estimate(reading.expected().get()),
						words.deviation(deviation.get()))
				: words.label("summary.readingAlone", name, actual, date);
		List<String> corrections = reading.corrections().stream().map(it -> correction(it, words)).toList();
		return corrections.isEmpty() ? RichText.of(told) : RichText.of(told + " " + String.join(" ", corrections));
	}

	private static String correction(GoalFacts.Correction correction, Wording words) {
		return correction.owner().isPresent() && correction.due().isPresent()
				? words.label("summary.correctionBy", correction.text(), correction.owner().get().title(),
						words.date(correction.due().get()))
				: words.label("summary.correction", correction.text());
	}

	private static List<RichText> next(Composing composing) {
		LocalDate day = composing.report().day();
		List<RichText> next = composing.report().events().stream()
				.filter(event -> NEXT.contains(event.kind()) && !event.start().day().isBefore(day))
				.limit(composing.brief() ? SHOWN_EVENTS_IN_BRIEF : SHOWN_EVENTS)
				.map(event -> event(event, composing)).toList();
		return next.isEmpty()
				? List.of(RichText.of(composing.label("summary.nothingNext", composing.words().date(day))))
				: next;
	}

	/** What happens on a day. Of what lasts longer only the beginning lies ahead. */
	private static String kind(CalendarEvent event, Wording words) {
		return BEGINNING.contains(event.kind()) ? words.label("summary.begins." + event.kind().name())
				: words.word(event.kind());
	}

	private static RichText event(CalendarEvent event, Composing composing) {
		Wording words = composing.words();
		String told = words.label("summary.event", words.date(event.start()), kind(event, words), event.title());
		return RichText.of(event.people().isEmpty() ? told
				: words.label("inParentheses", told, composing.titles(event.people())));
	}
}
