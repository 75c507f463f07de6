package org.tamyeez.plan.rules.mix;

import org.tamyeez.plan.model.Account;
import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.model.Text;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Placeholder;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.PlanFacts;

import com.google.common.base.Strings;

/**
 * The account of a social channel is not verified, and nothing is said of how customers tell it from a false one.
 * Article: mix.
 */
public final class AccountUnverified extends Rule<Channel> {

	/** Declares the rule. */
	public AccountUnverified() {
		super("C04", "account-unverified", RuleGroup.MIX, Severity.WARNING, Channel.class);
	}

	@Override
	protected void check(Channel channel, Check check) {
		Account account = channel.getAccount();
		if (!PlanFacts.isSocial(channel) || account == null || account.isVerified() || isRecognised(channel)
				|| Strings.nullToEmpty(account.getHandle()).isBlank() || Placeholder.is(account.getHandle())
				|| PlanFacts.isPlatformGone(channel, check)) {
			return;
		}
		Check.Report report = check.at(account, PlanPackage.Literals.ACCOUNT__HANDLE);
		if (channel.getRecognition() == null) {
			String line = check.edits().keyword(channel, "recognised by") + " " + Edits.placeholder();
			report.fix("fix", check.edits().addToBlock(channel, line));
		}
		report.report(account.getHandle(), channel);
	}

	private static boolean isRecognised(Channel channel) {
		Text recognition = channel.getRecognition();
		return recognition != null && !Strings.nullToEmpty(recognition.getValue()).isBlank();
	}
}
