package org.tamyeez.plan.rules.relationship;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

import org.tamyeez.plan.knowledge.Platform;
import org.tamyeez.plan.knowledge.Platforms;
import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.PlanFacts;

/**
 * A channel runs on a platform that is no more, or that goes by another name now: relations built there are lost, or
 * cannot be found. Article: relationship.
 */
public final class PlatformDiscontinued extends Rule<Channel> {

	/** A name that needs no quotation marks. */
	private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{Nd}_-]*");

	/** Declares the rule. */
	public PlatformDiscontinued() {
		super("R11", "platform-discontinued", RuleGroup.RELATIONSHIP, Severity.ERROR, Channel.class);
	}

	@Override
	protected void check(Channel channel, Check check) {
		String written = channel.getPlatform();
		if (written != null) {
			Platforms.find(written).ifPresent(platform -> check(channel, written, platform, check));
		}
	}

	private static void check(Channel channel, String written, Platform platform, Check check) {
		Platform.State state = platform.stateOn(lastDay(channel, check));
		Check.Report report = check.at(channel, PlanPackage.Literals.CHANNEL__PLATFORM);
		if (state == Platform.State.DISCONTINUED) {
			report.report(channel, written, since(platform));
		} else if (state == Platform.State.RENAMED) {
			String name = newName(platform, written);
			report.variant("renamed").atMost(Severity.WARNING).safeFix("fix",
					check.edits().replace(channel, PlanPackage.Literals.CHANNEL__PLATFORM, 0, designation(name)), name)
					.report(channel, written, name, since(platform));
		}
	}

	/** The last day on which the channel is used, as far as the plan says. */
	private static LocalDate lastDay(Channel channel, Check check) {
		Optional<LocalDate> ownEnd = PlanFacts.day(channel.getEnd());
		return ownEnd.or(() -> Check.planOf(channel).flatMap(plan -> PlanFacts.day(plan.getEnd()))).orElse(check.today());
	}

	private static String since(Platform platform) {
		return platform.since().map(day -> String.valueOf(day.getYear())).orElse("");
	}

	private static String newName(Platform platform, String written) {
		String name = platform.newName().orElseThrow();
		return Platforms.find(name).map(successor -> successor.nameInScriptOf(written)).orElse(name);
	}

	private static String designation(String name) {
		return WORD.matcher(name).matches() ? name : '"' + name + '"';
	}
}
