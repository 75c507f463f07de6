package org.tamyeez.report.portfolio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.tamyeez.plan.rule.Severity;
import org.tamyeez.report.document.Block;
import org.tamyeez.report.document.Block.Cell;
import org.tamyeez.report.document.Block.Column;
import org.tamyeez.report.document.Block.ColumnKind;
import org.tamyeez.report.document.Block.Row;
import org.tamyeez.report.document.Block.Table;
import org.tamyeez.report.document.Cover;
import org.tamyeez.report.document.Fact;
import org.tamyeez.report.document.ReportDocument;
import org.tamyeez.report.document.RichText;
import org.tamyeez.report.document.Section;
import org.tamyeez.report.document.Tile;
import org.tamyeez.report.document.Tone;
import org.tamyeez.report.model.CalendarEvent;
import org.tamyeez.report.model.Named;
import org.tamyeez.report.model.PlanHead;
import org.tamyeez.report.portfolio.Portfolio.CurrencySum;
import org.tamyeez.report.portfolio.Portfolio.NextReview;
import org.tamyeez.report.portfolio.Portfolio.RuleSum;
import org.tamyeez.report.style.HouseStyle;
import org.tamyeez.report.words.Wording;

/** Composes the overview of all plans from the same blocks as a report, so that all formats for readers can show it. */
final class PortfolioDocument {

	private final Portfolio portfolio;
	private final Wording words;
	private final HouseStyle style;
	private final UnaryOperator<String> summaries;

	/**
	 * @param portfolio what there is to tell
	 * @param words     how it is worded
	 * @param style     how the house wants it to look
	 * @param summaries tells of a rule's name what the rule finds
	 */
	PortfolioDocument(Portfolio portfolio, Wording words, HouseStyle style, UnaryOperator<String> summaries) {
		this.portfolio = portfolio;
		this.words = words;
		this.style = style;
		this.summaries = summaries;
	}

	ReportDocument compose() {
		String title = words.label("portfolio.title", portfolio.folder());
		String kind = words.label("portfolio.kind");
		String day = words.date(portfolio.day());
		Cover cover = new Cover(kind, title, Optional.empty(), List.of(Fact.of(words.label("version"), day)), style.logo());
		ReportDocument.Labels labels = new ReportDocument.Labels(words.label("contents"), words.label("page", "{0}", "{1}"),
				words.label("skip"), words.label("continued"), words.label("more", "{0}"), words.digits(), "",
				title + " · " + day);
		List<Section> sections = Stream.of(section("summary", summary()), section("plans", plans()),
				section("budget", budget()), section("findings", findings()), section("reviews", reviews()),
				section("unreadable", unreadable())).filter(section -> !section.blocks().isEmpty()).toList();
		return new ReportDocument(title, kind, "", "", words.language(), portfolio.day(), Optional.empty(), labels,
				Optional.of(cover), sections, style.withoutCoverPage());
	}

	private Section section(String id, List<Block> blocks) {
		return new Section(id, label("section." + id), blocks);
	}

	private String label(String key, Object... arguments) {
		return words.label("portfolio." + key, arguments);
	}

	private List<Block> summary() {
		List<PortfolioPlan> plans = portfolio.plans();
		List<PortfolioPlan> behind = plans.stream().filter(plan -> plan.goalsBehind() > 0).toList();
		List<Tile> tiles = new ArrayList<>();
		tiles.add(new Tile(words.number(plans.size()), label("tile.plans"), Tone.PLAIN));
		int goals = plans.stream().mapToInt(plan -> plan.goals().size()).sum();
		int onTrack = plans.stream().mapToInt(PortfolioPlan::goalsOnTrack).sum();
		tiles.add(new Tile(words.label("ofAll", words.number(onTrack), words.number(goals)), label("tile.goals"),
				behind.isEmpty() ? onTrack == 0 ? Tone.MUTED : Tone.GOOD : Tone.BAD));
		int grave = plans.stream().mapToInt(plan -> plan.findings(Severity.ERROR) + plan.findings(Severity.WARNING)).sum();
		tiles.add(new Tile(words.number(grave), label("tile.findings"), grave == 0 ? Tone.GOOD : Tone.WARNING));
		if (!portfolio.unreadable().isEmpty()) {
			tiles.add(new Tile(words.number(portfolio.unreadable().size()), label("tile.unreadable"), Tone.BAD));
		}
		String answer = plans.isEmpty() ? label("noPlans")
				: behind.isEmpty() ? label("allWell")
						: label("someBehind", words.list(behind.stream().map(PortfolioDocument::title).toList()));
		return List.of(new Block.Tiles(tiles), new Block.Paragraph(RichText.of(answer), true));
	}

	private static String title(PortfolioPlan plan) {
		return plan.head().plan().title();
	}

	private List<Block> plans() {
		List<Row> rows = portfolio.plans().stream().map(this::plan).toList();
		return table("section.plans", rows, column("portfolio.column.plan", ColumnKind.NAME, 2.4),
				column("status", ColumnKind.TEXT, 0.9), column("period", ColumnKind.TEXT, 1.5),
				column("portfolio.column.onTrack", ColumnKind.TEXT, 1),
				column("portfolio.column.errors", ColumnKind.NUMBER, 0.7),
				column("portfolio.column.warnings", ColumnKind.NUMBER, 0.8),
				column("portfolio.column.infos", ColumnKind.NUMBER, 0.9));
	}

	private Row plan(PortfolioPlan plan) {
		PlanHead head = plan.head();
		List<RichText> name = new ArrayList<>(List.of(RichText.strong(title(plan))));
		head.client().map(RichText::muted).ifPresent(name::add);
		name.add(muted(RichText.code(plan.file())));
		Tone tone = plan.goalsBehind() > 0 ? Tone.BAD : plan.goalsOnTrack() > 0 ? Tone.GOOD : Tone.MUTED;
		return new Row(List.of(new Cell(name, Tone.PLAIN), Cell.of(words.word(head.status())),
				Cell.of(words.dates(head.start(), head.end())),
				new Cell(List.of(RichText.of(words.label("ofAll", words.number(plan.goalsOnTrack()),
						words.number(plan.goals().size())))), tone),
				count(plan.findings(Severity.ERROR), Tone.BAD), count(plan.findings(Severity.WARNING), Tone.WARNING),
				count(plan.findings(Severity.INFO), Tone.PLAIN)));
	}

	private static RichText muted(RichText text) {
		return new RichText(text.spans().stream().map(span -> new RichText.Span(span.text(), RichText.Emphasis.MUTED,
				span.link(), span.direction())).toList());
	}

	private Cell count(int count, Tone tone) {
		return new Cell(List.of(RichText.of(words.number(count))), count == 0 ? Tone.PLAIN : tone);
	}

	private List<Block> budget() {
		List<Row> plans = portfolio.plans().stream().filter(PortfolioPlan::hasBudget)
				.map(plan -> money(title(plan), plan.budget().currency(), plan.budget().total(), plan.budget().planned(),
						plan.budget().spent()))
				.toList();
		List<Row> sums = portfolio.sums().stream().map(this::sum).toList();
		List<Block> blocks = new ArrayList<>(money("section.budget", "portfolio.column.plan", plans));
		if (!sums.isEmpty()) {
			blocks.add(new Block.Heading(2, label("sums")));
			if (sums.size() > 1) {
				blocks.add(new Block.Paragraph(RichText.of(label("sums.none"))));
			}
			blocks.addAll(money("sums", "portfolio.column.currency", sums));
		}
		return blocks;
	}

	private Row sum(CurrencySum sum) {
		return money(sum.currency(), sum.currency(), Optional.of(sum.total()), sum.planned(), sum.spent());
	}

	private Row money(String name, String currency, Optional<BigDecimal> total, BigDecimal planned, BigDecimal spent) {
		Optional<BigDecimal> left = total.map(whole -> whole.subtract(spent));
		return new Row(List.of(Cell.of(name), amount(total, currency), amount(Optional.of(planned), currency),
				amount(Optional.of(spent), currency), new Cell(amount(left, currency).paragraphs(),
						left.filter(rest -> rest.signum() < 0).isPresent() ? Tone.BAD : Tone.PLAIN)));
	}

	private Cell amount(Optional<BigDecimal> amount, String currency) {
		return amount.map(value -> Cell.of(words.money(value, currency))).orElseGet(() -> new Cell(List.of(), Tone.PLAIN));
	}

	private List<Block> money(String caption, String first, List<Row> rows) {
		return table(caption, rows, column(first, ColumnKind.NAME, 2), column("budget", ColumnKind.NUMBER, 1),
				column("column.planned", ColumnKind.NUMBER, 1), column("column.spent", ColumnKind.NUMBER, 1),
				column("column.left", ColumnKind.NUMBER, 1));
	}

	private List<Block> findings() {
		List<Row> rows = portfolio.rules().stream().map(this::rule).toList();
		return table("section.findings", rows, column("portfolio.column.rule", ColumnKind.NAME, 2.6),
				column("portfolio.column.severity", ColumnKind.SHORT, 0.9),
				column("portfolio.column.count", ColumnKind.NUMBER, 0.8),
				column("portfolio.column.plans", ColumnKind.TEXT, 2));
	}

	private Row rule(RuleSum sum) {
		String summary = summaries.apply(sum.rule());
		List<RichText> name = summary.isEmpty() ? List.of(RichText.code(sum.rule()))
				: List.of(RichText.of(summary), muted(RichText.code(sum.rule())));
		Tone tone = switch (sum.gravest()) {
			case ERROR -> Tone.BAD;
			case WARNING -> Tone.WARNING;
			case INFO -> Tone.MUTED;
		};
		return new Row(List.of(new Cell(name, Tone.PLAIN), new Cell(List.of(RichText.of(words.word(sum.gravest()))), tone),
				Cell.of(words.number(sum.findings())),
				Cell.of(words.list(sum.plans().stream().map(PortfolioDocument::title).toList()))));
	}

	private List<Block> reviews() {
		List<Row> rows = portfolio.nextReviews().stream().map(this::review).toList();
		return table("section.reviews", rows, column("column.date", ColumnKind.SHORT, 1),
				column("portfolio.column.plan", ColumnKind.NAME, 2), column("portfolio.column.review", ColumnKind.TEXT, 1.4),
				column("column.owner", ColumnKind.TEXT, 1.2));
	}

	private Row review(NextReview next) {
		CalendarEvent review = next.review();
		return new Row(List.of(Cell.of(words.date(review.start())), Cell.of(title(next.plan())), Cell.of(review.title()),
				Cell.of(words.list(review.people().stream().map(Named::title).toList()))));
	}

	private List<Block> unreadable() {
		List<Row> rows = portfolio.unreadable().stream()
				.map(file -> new Row(List.of(new Cell(RichText.code(file.place())), Cell.of(file.reason())))).toList();
		List<Block> blocks = new ArrayList<>(table("section.unreadable", rows,
				column("portfolio.column.file", ColumnKind.NAME, 1), column("portfolio.column.reason", ColumnKind.TEXT, 2)));
		if (!blocks.isEmpty()) {
			blocks.add(0, new Block.Paragraph(RichText.of(label("unreadable"))));
		}
		return blocks;
	}

	private Column column(String key, ColumnKind kind, double weight) {
		return new Column(words.label(key), kind, weight);
	}

	private List<Block> table(String caption, List<Row> rows, Column... columns) {
		return rows.isEmpty() ? List.of() : List.of(new Table(label(caption), List.of(columns), rows));
	}
}
