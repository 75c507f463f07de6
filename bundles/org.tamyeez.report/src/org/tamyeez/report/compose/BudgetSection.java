package org.tamyeez.report.compose;

import static org.tamyeez.report.compose.Composing.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.tamyeez.report.document.Block;
import org.tamyeez.report.document.Block.Cell;
import org.tamyeez.report.document.Block.ColumnKind;
import org.tamyeez.report.document.RichText;
import org.tamyeez.report.document.Tile;
import org.tamyeez.report.document.Tone;
import org.tamyeez.report.model.BudgetFacts;
import org.tamyeez.report.model.BudgetFacts.MonthSum;
import org.tamyeez.report.model.BudgetFacts.SideSum;
import org.tamyeez.report.model.BudgetFacts.Sum;
import org.tamyeez.report.words.Wording;

/** What it costs: by channel, side of the mix, phase and month, planned against spent. */
final class BudgetSection implements SectionComposer {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	@Override
	public String id() {
		return "budget";
	}

	@Override
	public List<Block> compose(Composing composing) {
		BudgetFacts budget = composing.report().budget();
		List<Block> blocks = new ArrayList<>();
		if (budget.lines().isEmpty() && budget.total().isEmpty()) {
			return blocks;
		}
		if (!composing.brief()) {
			total(budget, composing).forEach(blocks::add);
		}
		if (!budget.byChannel().isEmpty()) {
			if (!composing.brief()) {
				blocks.add(composing.heading("budget.byChannel"));
			}
			composing.figure(composing.pictures().budgetByChannel(composing.report())).forEach(blocks::add);
			sums("budget.byChannel", "channel", budget.byChannel(), budget, composing).forEach(blocks::add);
			if (!composing.brief()) {
				sides(budget, composing).forEach(blocks::add);
			}
		}
		if (!composing.brief()) {
			composing.headed("budget.byPhase", sums("budget.byPhase", "phase", budget.byPhase(), budget, composing))
					.forEach(blocks::add);
			composing.headed("budget.byMonth", months(budget, composing)).forEach(blocks::add);
		}
		if (!budget.unconverted().isEmpty()) {
			blocks.add(Composing.paragraph(composing.label("budget.unconverted", composing.titles(budget.unconverted()))));
		}
		return blocks;
	}

	private static Stream<Block> total(BudgetFacts budget, Composing composing) {
		if (budget.total().isEmpty()) {
			return Stream.empty();
		}
		BigDecimal total = budget.total().get();
		BigDecimal left = total.subtract(budget.planned());
		boolean over = left.signum() < 0;
		return Stream.of(new Block.Tiles(List.of(tile("budget.total", total, Tone.PLAIN, budget, composing),
				tile("summary.tile.planned", budget.planned(), Tone.PLAIN, budget, composing),
				tile(over ? "budget.over" : "budget.unplanned", left.abs(), over ? Tone.BAD : Tone.PLAIN, budget,
						composing))));
	}

	private static Tile tile(String key, BigDecimal amount, Tone tone, BudgetFacts budget, Composing composing) {
		return new Tile(composing.words().money(amount, budget.currency()), composing.label(key), tone);
	}

	private static Stream<Block> sums(String caption, String item, List<Sum> sums, BudgetFacts budget, Composing composing) {
		TableBuilder table = amounts(caption, item, composing);
		BigDecimal planned = sums.stream().map(Sum::planned).reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal spent = sums.stream().map(Sum::spent).reduce(BigDecimal.ZERO, BigDecimal::add);
		sums.forEach(sum -> row(sum.item().title(), sum.planned(), sum.spent(), planned, spent, table, budget, composing));
		total(planned, spent, table, budget, composing);
		return table.build();
	}

	private static Stream<Block> sides(BudgetFacts budget, Composing composing) {
		TableBuilder table = amounts("budget.bySide", "side", composing);
		BigDecimal planned = budget.bySide().stream().map(SideSum::planned).reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal spent = budget.bySide().stream().map(SideSum::spent).reduce(BigDecimal.ZERO, BigDecimal::add);
		budget.bySide().forEach(sum -> row(composing.words().word(sum.side()), sum.planned(), sum.spent(), planned, spent,
				table, budget, composing));
		return table.build();
	}

	private static TableBuilder amounts(String caption, String item, Composing composing) {
		return new TableBuilder(composing, caption).column(item, ColumnKind.NAME, 2).column("planned", ColumnKind.NUMBER)
				.column("share", ColumnKind.NUMBER, 0.7).column("spent", ColumnKind.NUMBER)
				.column("left", ColumnKind.NUMBER);
	}

	/** What was spent is shown where anything was spent at all: to some readers it is not told. */
	private static void row(String title, BigDecimal planned, BigDecimal spent, BigDecimal allPlanned, BigDecimal allSpent,
			TableBuilder table, BudgetFacts budget, Composing composing) {
		Wording words = composing.words();
		boolean told = allSpent.signum() != 0;
		BigDecimal left = planned.subtract(spent);
		table.row(cell(title), cell(words.money(planned, budget.currency())), cell(share(planned, allPlanned, words)),
				told ? cell(words.money(spent, budget.currency())) : cell(""),
				told ? new Cell(List.of(RichText.of(words.money(left, budget.currency()))),
						left.signum() < 0 ? Tone.BAD : Tone.PLAIN) : cell(""));
	}

	private static void total(BigDecimal planned, BigDecimal spent, TableBuilder table, BudgetFacts budget,
			Composing composing) {
		Wording words = composing.words();
		table.total(cell(words.label("total")), cell(words.money(planned, budget.currency())),
				cell(share(planned, planned, words)), cell(words.money(spent, budget.currency())),
				cell(words.money(planned.subtract(spent), budget.currency())));
	}

	private static String share(BigDecimal part, BigDecimal whole, Wording words) {
		return whole.signum() == 0 ? Wording.NONE
				: words.percent(part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP));
	}

	private static Stream<Block> months(BudgetFacts budget, Composing composing) {
		Wording words = composing.words();
		TableBuilder table = new TableBuilder(composing, "budget.byMonth").column("month", ColumnKind.NAME, 2)
				.column("planned", ColumnKind.NUMBER);
		BigDecimal all = BigDecimal.ZERO;
		for (MonthSum sum : budget.byMonth()) {
			BigDecimal before = whole(all);
			all = all.add(sum.planned());
			table.row(cell(words.month(sum.month())), cell(words.money(whole(all).subtract(before), budget.currency())));
		}
		return table.total(cell(words.label("total")), cell(words.money(whole(all), budget.currency()))).build();
	}

	/**
	 * A cost that was spread over days has fractions that nobody paid. What is rounded is what has come together, so that the
	 * months shown add up to the sum shown.
	 */
	private static BigDecimal whole(BigDecimal amount) {
		return amount.setScale(0, RoundingMode.HALF_UP);
	}
}
