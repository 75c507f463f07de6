package org.tamyeez.editor.policy;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.tamyeez.editor.Messages;
import org.tamyeez.plan.ide.policy.PolicyFiles;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.RuleSeverity;
import org.tamyeez.plan.rule.ReaderLanguage;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;

/** How rules, groups and severities are called in the window. */
final class RuleWords {

	private RuleWords() {
	}

	/** The language of the window. */
	static Language reader() {
		return ReaderLanguage.of(Locale.getDefault());
	}

	/** What a rule finds, in a few words. */
	static String summary(Rule<?> rule) {
		return PolicyFiles.messages().summary(rule, reader());
	}

	/** What a group is about. */
	static String of(RuleGroup group) {
		return switch (group) {
			case FIELDS -> Messages.rules_group_fields;
			case AUDIENCE -> Messages.rules_group_audience;
			case MIX -> Messages.rules_group_mix;
			case RELATIONSHIP -> Messages.rules_group_relationship;
			case METHOD -> Messages.rules_group_method;
			case FORM -> Messages.rules_group_form;
		};
	}

	/** A severity; the word for a rule that is not asked where there is none. */
	static String of(Optional<Severity> severity) {
		return severity.map(one -> switch (one) {
			case ERROR -> Messages.rules_error;
			case WARNING -> Messages.rules_warning;
			case INFO -> Messages.rules_info;
		}).orElse(Messages.rules_off);
	}

	/** What a policy can say. */
	static String of(RuleSeverity severity) {
		return switch (severity) {
			case ERROR -> Messages.rules_error;
			case WARNING -> Messages.rules_warning;
			case INFO -> Messages.rules_info;
			case OFF -> Messages.rules_off;
			case UNSTATED -> Messages.rules_unsaid;
		};
	}

	/** The picture of a severity, which has a shape of its own; none for a rule that is not asked. */
	static @Nullable Image picture(Optional<Severity> severity) {
		ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
		return severity.map(one -> images.getImage(switch (one) {
			case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
			case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
			case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
		})).orElse(null);
	}
}
