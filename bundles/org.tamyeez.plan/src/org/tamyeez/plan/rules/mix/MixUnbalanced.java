package org.tamyeez.plan.rules.mix;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.ChannelSide;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Parameter;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.PlanFacts;
import org.tamyeez.plan.value.Money;
import org.tamyeez.plan.value.Percent;

/** One side of the mix gets next to nothing of the channel budget: the two were to work together. Article: mix. */
public final class MixUnbalanced extends Rule<Plan> {

	private static final Parameter SHARE = Parameter.percent("share", 10);
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** Declares the rule. */
	public MixUnbalanced() {
		super("C10", "mix-unbalanced", RuleGroup.MIX, Severity.INFO, Plan.class, SHARE);
	}

	@Override
	protected void check(Plan plan, Check check) {
		List<Channel> channels = plan.getChannels();
		Set<String> currencies = channels.stream().map(Channel::getCost).filter(Objects::nonNull).map(Money::currency)
				.collect(Collectors.toSet());
		boolean sidesKnown = channels.stream().noneMatch(channel -> PlanFacts.side(channel) == ChannelSide.UNSTATED);
		if (currencies.size() == 1 && sidesKnown) {
			checkSide(ChannelSide.DIGITAL, channels, check);
			checkSide(ChannelSide.TRADITIONAL, channels, check);
		}
	}

	/** A side with a channel whose budget is not written yet has no share that could be too small. */
	private static void checkSide(ChannelSide side, List<Channel> channels, Check check) {
		List<Channel> ofSide = channels.stream().filter(channel -> PlanFacts.side(channel) == side).toList();
		BigDecimal total = sum(channels);
		if (ofSide.isEmpty() || total.signum() <= 0 || ofSide.stream().anyMatch(channel -> channel.getCost() == null)) {
			return;
		}
		BigDecimal share = sum(ofSide).multiply(HUNDRED).divide(total, 1, RoundingMode.DOWN);
		BigDecimal least = check.value(SHARE);
		if (share.compareTo(least) < 0) {
			Check.Report report = check.at(ofSide.get(0), PlanPackage.Literals.COSTED__COST);
			ofSide.stream().skip(1).forEach(channel -> report.related(channel, "channel", channel, channel.getCost()));
			(side == ChannelSide.TRADITIONAL ? report.variant("traditional") : report)
					.report(new Percent(share), new Percent(least));
		}
	}

	private static BigDecimal sum(List<Channel> channels) {
		return channels.stream().map(Channel::getCost).filter(Objects::nonNull).map(Money::amount)
				.reduce(BigDecimal.ZERO, BigDecimal::add);
	}
}
