package org.tamyeez.report.model;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.tamyeez.plan.model.ChannelSide;

/**
 * What the plan costs, in one currency: that of its budget, or else the one used first. Other currencies are converted by
 * the plan's rates; what cannot be converted is left out and named.
 *
 * @param currency    the ISO 4217 code; empty where the plan names no amount
 * @param total       what the plan may cost in all
 * @param lines       every item that costs something
 * @param byChannel   sums per channel, the dearest first; an activity counts to its phase, not to its channels
 * @param bySide      sums of the channels per side of the mix
 * @param byPhase     sums of the activities per phase, by time
 * @param byMonth     sums per month of the plan: an item's cost is spread evenly over its days
 * @param planned     the sum of all lines
 * @param spent       what was spent of it; internal
 * @param unconverted items whose currency has no rate
 */
public record BudgetFacts(String currency, Optional<BigDecimal> total, List<Line> lines, List<Sum> byChannel,
		List<SideSum> bySide, List<Sum> byPhase, List<MonthSum> byMonth, BigDecimal planned, BigDecimal spent,
		List<Named> unconverted) {

	/** What kind of thing costs something. */
	public enum LineKind {
		/** A channel. */
		CHANNEL,
		/** An activity. */
		ACTIVITY,
		/** A tool. */
		TOOL
	}

	/**
	 * An item that costs something.
	 *
	 * @param item    what it is
	 * @param kind    a channel, an activity or a tool
	 * @param planned what it may cost
	 * @param spent   what it has cost; empty where the plan does not tell
	 */
	public record Line(Named item, LineKind kind, BigDecimal planned, Optional<BigDecimal> spent) {
	}

	/** What a channel or a phase costs. */
	public record Sum(Named item, BigDecimal planned, BigDecimal spent) {
	}

	/** What a side of the mix costs. */
	public record SideSum(ChannelSide side, BigDecimal planned, BigDecimal spent) {
	}

	/** What a month costs. */
	public record MonthSum(YearMonth month, BigDecimal planned) {
	}
}
