package org.tamyeez.plan.rules.mix;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.OfferingKind;
import org.tamyeez.plan.model.OrganisationKind;
import org.tamyeez.plan.model.Party;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.SkillArea;
import org.tamyeez.plan.model.SupportPromise;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rule.TextEdit;
import org.tamyeez.plan.rules.PlanFacts;

/**
 * An organisation that sells a service has a social channel that says neither who answers there nor how fast. Service
 * companies do best on networks where they also help. Article: mix.
 */
public final class SupportMissing extends Rule<Channel> {

	/** Declares the rule. */
	public SupportMissing() {
		super("C05", "support-missing", RuleGroup.MIX, Severity.WARNING, Channel.class);
	}

	@Override
	protected void check(Channel channel, Check check) {
		Optional<Plan> plan = Check.planOf(channel);
		if (plan.isEmpty() || !sellsService(plan.get()) || !PlanFacts.isSocial(channel) || promises(channel.getSupport())
				|| PlanFacts.isPlatformGone(channel, check)) {
			return;
		}
		Check.Report report = check.at(channel);
		Optional<Party> helper = helper(plan.get(), channel);
		if (helper.isPresent() && channel.getSupport() == null) {
			report.fix("fix", promise(channel, helper.get(), check.edits()), helper.get());
		}
		report.report(channel);
	}

	private static boolean sellsService(Plan plan) {
		return plan.getOrganisation() == OrganisationKind.SERVICE || plan.getOrganisation() == OrganisationKind.BOTH
				|| plan.getOfferings().stream().anyMatch(offering -> offering.getKind() == OfferingKind.SERVICE);
	}

	private static boolean promises(@Nullable SupportPromise support) {
		return support != null && (support.getParty() != null || support.getWithin() != null);
	}

	/** Who can best be asked to answer: somebody with the skill, else who runs the channel, else the first of the team. */
	private static Optional<Party> helper(Plan plan, Channel channel) {
		List<Party> parties = PlanFacts.parties(plan);
		Stream<Party> skilled = parties.stream().filter(
				party -> party.getSkills().stream().anyMatch(skill -> skill.getArea() == SkillArea.SUPPORT));
		return Stream.of(skilled, channel.getRunBy().stream(), parties.stream()).flatMap(Function.identity()).findFirst();
	}

	private static List<TextEdit> promise(Channel channel, Party party, Edits edits) {
		String words = String.join(" ", edits.keyword(channel, "by"), Edits.referenceTo(party),
				edits.keyword(channel, "within"), edits.inLanguageOf(channel, "1 day", "يوم"));
		return edits.addToBlock(channel, edits.keyword(channel, "support") + " " + words);
	}
}
