package org.tamyeez.plan.rules.mix;

import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.ChannelKind;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.model.Text;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;

import com.google.common.base.Strings;

/**
 * Text messages or e-mail go to many people, and nothing is said of their having agreed. Fraud came through the same door
 * before it came through the networks. Article: mix.
 */
public final class UnsolicitedChannel extends Rule<Channel> {

	/** Declares the rule. */
	public UnsolicitedChannel() {
		super("C08", "unsolicited-channel", RuleGroup.MIX, Severity.WARNING, Channel.class);
	}

	@Override
	protected void check(Channel channel, Check check) {
		boolean writesToPeople = channel.getKind() == ChannelKind.SMS || channel.getKind() == ChannelKind.EMAIL;
		Text consent = channel.getConsent();
		if (!writesToPeople || consent != null && !Strings.nullToEmpty(consent.getValue()).isBlank()) {
			return;
		}
		Check.Report report = check.at(channel, PlanPackage.Literals.CHANNEL__KIND);
		if (consent == null) {
			String line = check.edits().keyword(channel, "consent") + " " + Edits.placeholder();
			report.fix("fix", check.edits().addToBlock(channel, line));
		}
		report.report(channel, channel.getKind());
	}
}
