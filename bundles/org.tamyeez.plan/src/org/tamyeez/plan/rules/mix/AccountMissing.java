package org.tamyeez.plan.rules.mix;

import org.tamyeez.plan.model.Account;
import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Placeholder;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.PlanFacts;

import com.google.common.base.Strings;

/**
 * A social channel without an account: nobody can find it, and whoever claims to be the firm there may be believed.
 * A channel whose platform is no more is left to platform-discontinued. Article: mix.
 */
public final class AccountMissing extends Rule<Channel> {

	/** Stands for a handle that the author has still to write. */
	private static final String PLACEHOLDER = "\"@" + Placeholder.MARK + '"';

	/** Declares the rule. */
	public AccountMissing() {
		super("C03", "account-missing", RuleGroup.MIX, Severity.ERROR, Channel.class);
	}

	@Override
	protected void check(Channel channel, Check check) {
		Account account = channel.getAccount();
		if (!PlanFacts.isSocial(channel) || account != null && !Strings.nullToEmpty(account.getHandle()).isBlank()
				|| PlanFacts.isPlatformGone(channel, check)) {
			return;
		}
		if (account == null) {
			String line = check.edits().keyword(channel, "account") + " " + PLACEHOLDER;
			check.at(channel).fix("fix", check.edits().addToBlock(channel, line)).report(channel);
		} else {
			check.at(account, PlanPackage.Literals.ACCOUNT__HANDLE).fix("fix",
					check.edits().replace(account, PlanPackage.Literals.ACCOUNT__HANDLE, 0, PLACEHOLDER)).report(channel);
		}
	}
}
