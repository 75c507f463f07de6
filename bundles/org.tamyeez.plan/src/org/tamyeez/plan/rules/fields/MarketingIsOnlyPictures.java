package org.tamyeez.plan.rules.fields;

import java.util.List;

import org.tamyeez.plan.model.Content;
import org.tamyeez.plan.model.ContentKind;
import org.tamyeez.plan.model.Message;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.PlanFacts;

/**
 * All content of a plan is images and videos, and none of it carries a message. Pictures are a form; marketing begins with
 * something to say. Article: fields.
 */
public final class MarketingIsOnlyPictures extends Rule<Plan> {

	/** Declares the rule. */
	public MarketingIsOnlyPictures() {
		super("F05", "marketing-is-only-pictures", RuleGroup.FIELDS, Severity.WARNING, Plan.class);
	}

	@Override
	protected void check(Plan plan, Check check) {
		List<Content> contents = plan.getChannels().stream().flatMap(channel -> channel.getContents().stream()).toList();
		if (contents.isEmpty() || plan.getGoals().stream().noneMatch(PlanFacts::isForMarkets)
				|| !contents.stream().allMatch(MarketingIsOnlyPictures::isMutePicture)) {
			return;
		}
		Content first = contents.get(0);
		Check.Report report = check.at(first, PlanPackage.Literals.CONTENT__KIND);
		contents.stream().skip(1).forEach(content -> report.related(content, "content", content));
		if (plan.getMessages().size() == 1) {
			Message message = plan.getMessages().get(0);
			Edits edits = check.edits();
			report.fix("fix", edits.insertBehind(first, edits.keyword(first, "says") + " " + message.getName(),
					PlanPackage.Literals.CONTENT__KIND), first, message);
		}
		report.report(plan);
	}

	private static boolean isMutePicture(Content content) {
		boolean picture = content.getKind() == ContentKind.IMAGE || content.getKind() == ContentKind.VIDEO;
		return picture && content.getMessages().isEmpty();
	}
}
