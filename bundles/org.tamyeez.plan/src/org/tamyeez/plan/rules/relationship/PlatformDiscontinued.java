package org.tamyeez.plan.rules.relationship;

import java.util.regex.Pattern;

import org.tamyeez.plan.knowledge.Platform;
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
			check.knowledge().platforms().find(written).ifPresent(platform -> check(channel, written, platform, check));
		}
	}

	private static void check(Channel channel, String written, Platform platform, Check check) {
		Platform.State state = PlanFacts.platformState(channel, check).orElseThrow();
		if (state == Platform.State.LIVE) {
			return;
		}
		Check.Report report = check.at(channel, PlanPackage.Literals.CHANNEL__PLATFORM);
		if (state == Platform.State.DISCONTINUED) {
			report.report(channel, written, since(platform));
		} else {
			String name = newName(platform, written, check);
			report.variant("renamed").atMost(Severity.WARNING).safeFix("fix",
					check.edits().replace(channel, PlanPackage.Literals.CHANNEL__PLATFORM, 0, designation(name)), name)
					.report(channel, written, name, since(platform));
		}
	}

	private static String since(Platform platform) {
		return platform.since().map(day -> String.valueOf(day.getYear())).orElse("");
	}

	private static String newName(Platform platform, String written, Check check) {
		String name = platform.newName().orElseThrow();
		return check.knowledge().platforms().find(name).map(successor -> successor.nameInScriptOf(written)).orElse(name);
	}

	private static String designation(String name) {
		return WORD.matcher(name).matches() ? name : '"' + name + '"';
	}
}
