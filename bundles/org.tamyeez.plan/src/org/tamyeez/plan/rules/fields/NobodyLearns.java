package org.tamyeez.plan.rules.fields;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.ChannelKind;
import org.tamyeez.plan.model.Discipline;
import org.tamyeez.plan.model.Party;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.model.Provider;
import org.tamyeez.plan.model.Skill;
import org.tamyeez.plan.model.Training;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rule.TextEdit;
import org.tamyeez.plan.rules.PlanFacts;

/**
 * Nobody in the team has the skill that a channel asks for, and nobody learns it before the channel starts. People's
 * knowledge and skill come before everything else. A plan without any team has a rule of its own, team-missing, and so
 * has a channel whose platform is no more. Article: fields.
 */
public final class NobodyLearns extends Rule<Channel> {

	/** Declares the rule. */
	public NobodyLearns() {
		super("F12", "nobody-learns", RuleGroup.FIELDS, Severity.WARNING, Channel.class);
	}

	@Override
	protected void check(Channel channel, Check check) {
		if (asksForSkill(channel.getKind()) && !PlanFacts.isPlatformGone(channel, check)) {
			Check.planOf(channel).ifPresent(plan -> check(channel, plan, check));
		}
	}

	private static void check(Channel channel, Plan plan, Check check) {
		List<Party> people = Stream.concat(PlanFacts.parties(plan).stream(), channel.getRunBy().stream()).distinct()
				.toList();
		Optional<LocalDate> start = start(channel, plan);
		if (people.isEmpty() || people.stream().anyMatch(party -> canRun(party, channel, plan) || learns(party, start))) {
			return;
		}
		Check.Report report = check.at(channel, PlanPackage.Literals.CHANNEL__KIND);
		List<Party> runBy = channel.getRunBy().isEmpty() ? people : channel.getRunBy();
		if (runBy.size() == 1) {
			report.fix("fix", planTraining(check.edits(), runBy.get(0), channel, start), runBy.get(0));
		}
		report.report(channel, channel.getKind());
	}

	/** Shops have their own people, and what customers tell each other nobody runs. */
	private static boolean asksForSkill(ChannelKind kind) {
		return kind != ChannelKind.UNSTATED && kind != ChannelKind.STORE && kind != ChannelKind.WORD_OF_MOUTH;
	}

	/** A provider that the channel or an activity on it is given to is engaged for what it masters. */
	private static boolean canRun(Party party, Channel channel, Plan plan) {
		boolean isGivenIt = channel.getRunBy().contains(party) || PlanFacts.activities(plan).stream()
				.anyMatch(activity -> activity.getChannels().contains(channel) && activity.getOwners().contains(party));
		return party.getSkills().stream().anyMatch(skill -> fits(skill, channel))
				|| party instanceof Provider provider && isGivenIt && !provider.getSpecialities().isEmpty();
	}

	/** A skill in the plan's own words fits where it mentions the platform; that of a field, where it is at home. */
	private static boolean fits(Skill skill, Channel channel) {
		boolean mentioned = skill.getText() != null && channel.getPlatform() != null
				&& skill.getText().toLowerCase(Locale.ROOT).contains(channel.getPlatform().toLowerCase(Locale.ROOT));
		return skill.getChannel() == channel.getKind() || mentioned || isAtHome(skill.getDiscipline(), channel.getKind());
	}

	private static boolean isAtHome(Discipline discipline, ChannelKind kind) {
		return switch (kind) {
			case PRESS -> discipline == Discipline.MEDIA || discipline == Discipline.PUBLIC_RELATIONS;
			case RADIO, TELEVISION -> discipline == Discipline.MEDIA;
			case EVENT -> discipline == Discipline.PUBLIC_RELATIONS;
			default -> false;
		};
	}

	private static boolean learns(Party party, Optional<LocalDate> start) {
		return party.getTrainings().stream().map(Training::getEnd)
				.anyMatch(end -> end == null || start.isEmpty() || !end.day().isAfter(start.get()));
	}

	private static List<TextEdit> planTraining(Edits edits, Party party, Channel channel, Optional<LocalDate> start) {
		String subject = channel.getPlatform() == null ? edits.keyword(channel, channel.getKind().getLiteral())
				: channel.getPlatform();
		String until = start
				.map(day -> " " + edits.keywordBeforeDate(party, "until") + " " + edits.written(day.minusDays(1)))
				.orElse("");
		return edits.append(party, edits.keyword(party, "training") + " \"" + subject + "\"" + until);
	}

	/** The channel's own first day, else that of the first activity on it, else that of launch or plan. */
	private static Optional<LocalDate> start(Channel channel, Plan plan) {
		return PlanFacts.day(channel.getStart())
				.or(() -> PlanFacts.activities(plan).stream().filter(activity -> activity.getChannels().contains(channel))
						.flatMap(activity -> PlanFacts.start(activity).stream()).min(Comparator.naturalOrder()))
				.or(() -> PlanFacts.launch(plan)).or(() -> PlanFacts.day(plan.getStart()));
	}
}
