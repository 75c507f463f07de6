package org.tamyeez.report.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.tamyeez.plan.model.Activity;
import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.ChannelSide;
import org.tamyeez.plan.model.Costed;
import org.tamyeez.plan.model.Dated;
import org.tamyeez.plan.model.NamedElement;
import org.tamyeez.plan.model.Phase;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rules.PlanFacts;
import org.tamyeez.report.model.BudgetFacts.Line;
import org.tamyeez.report.model.BudgetFacts.LineKind;
import org.tamyeez.report.model.BudgetFacts.SideSum;
import org.tamyeez.report.model.BudgetFacts.Sum;

/** Reads what the plan costs. */
final class BudgetReader {

	private final PlanSource source;
	private final Purse purse;
	private final List<Item> items = new ArrayList<>();
	private final List<Named> foreign = new ArrayList<>();

	/** Something that costs something, with its line in the budget. */
	private record Item(Costed element, Line line) {
		BigDecimal spent() {
			return line.spent().orElse(BigDecimal.ZERO);
		}
	}

	BudgetReader(PlanSource source, Purse purse) {
		this.source = source;
		this.purse = purse;
		Purse.costed(source.plan()).forEach(this::add);
	}

	private void add(Costed element) {
		Named name = source.named((NamedElement) element);
		Optional<BigDecimal> planned = purse.amount(element.getCost());
		Optional<BigDecimal> spent = purse.amount(element.getSpent());
		if (purse.isForeign(element.getCost()) || purse.isForeign(element.getSpent())) {
			foreign.add(name);
		}
		if (planned.isPresent() || spent.isPresent()) {
			items.add(new Item(element, new Line(name, kind(element), planned.orElse(BigDecimal.ZERO), spent)));
		}
	}

	private static LineKind kind(Costed element) {
		if (element instanceof Channel) {
			return LineKind.CHANNEL;
		}
		return element instanceof Activity ? LineKind.ACTIVITY : LineKind.TOOL;
	}

	BudgetFacts read() {
		return new BudgetFacts(purse.currency(), purse.amount(source.plan().getBudget()),
				items.stream().map(Item::line).toList(), byChannel(), bySide(), byPhase(),
				new MonthSpread(items.stream().map(this::cost).flatMap(Optional::stream).toList()).months(),
				planned(items), spent(items), foreign);
	}

	private static BigDecimal planned(List<Item> items) {
		return sum(items, item -> item.line().planned());
	}

	private static BigDecimal spent(List<Item> items) {
		return sum(items, Item::spent);
	}

	private static BigDecimal sum(List<Item> items, Function<Item, BigDecimal> amount) {
		return items.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private List<Sum> byChannel() {
		return items.stream().filter(item -> item.element() instanceof Channel)
				.map(item -> new Sum(item.line().item(), item.line().planned(), item.spent()))
				.sorted(Comparator.comparing(Sum::planned).reversed()).toList();
	}

	private List<SideSum> bySide() {
		Map<ChannelSide, List<Item>> sides = new EnumMap<>(ChannelSide.class);
		for (Item item : items) {
			if (item.element() instanceof Channel channel) {
				sides.computeIfAbsent(PlanFacts.side(channel), side -> new ArrayList<>()).add(item);
			}
		}
		return sides.entrySet().stream()
				.map(side -> new SideSum(side.getKey(), planned(side.getValue()), spent(side.getValue()))).toList();
	}

	private List<Sum> byPhase() {
		return PhaseReader.byStart(source.plan().getPhases()).stream().flatMap(this::sum).toList();
	}

	private Stream<Sum> sum(Phase phase) {
		List<Item> own = items.stream().filter(item -> phase.getActivities().contains(item.element())).toList();
		return own.isEmpty() ? Stream.of() : Stream.of(new Sum(source.named(phase), planned(own), spent(own)));
	}

	/** What an item costs over its days: its own, those of its phase, or else those of the plan. */
	private Optional<MonthSpread.Cost> cost(Item item) {
		Plan plan = source.plan();
		Dated element = (Dated) item.element();
		return DateSpan.of(DateSpan.start(element).or(() -> DateSpan.start(plan)),
				DateSpan.end(element).or(() -> DateSpan.end(plan)))
				.map(span -> new MonthSpread.Cost(item.line().planned(), span));
	}
}
