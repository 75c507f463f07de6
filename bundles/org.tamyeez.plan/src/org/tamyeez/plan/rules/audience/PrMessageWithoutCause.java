package org.tamyeez.plan.rules.audience;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.tamyeez.plan.model.Audience;
import org.tamyeez.plan.model.AudienceGroup;
import org.tamyeez.plan.model.Intent;
import org.tamyeez.plan.model.Message;
import org.tamyeez.plan.model.Stakeholder;
import org.tamyeez.plan.model.Text;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Placeholder;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rules.ContentWords;
import org.tamyeez.plan.rules.MessageFacts;

/**
 * A message of public relations names no issue that matters to people, shows no value and is not meant to bond: nobody knows
 * what it stands for. Article: audience.
 */
public final class PrMessageWithoutCause extends Rule<Message> {

	/** Declares the rule. */
	public PrMessageWithoutCause() {
		super("A06", "pr-message-without-cause", RuleGroup.AUDIENCE, Severity.WARNING, Message.class);
	}

	@Override
	protected void check(Message message, Check check) {
		if (hasCause(message) || !MessageField.isPublicRelations(message) || Placeholder.is(message.getText())
				|| tellsCause(message) || PrMessageSells.finds(message, check.knowledge().words())) {
			return;
		}
		Check.Report report = check.at(message);
		for (Text issue : issuesOf(message.getAudiences())) {
			String written = check.edits().keyword(message, "issue") + ' '
					+ NodeModelUtils.getTokenText(NodeModelUtils.findActualNodeFor(issue));
			report.fix("fix", check.edits().insertBehind(message, written, MessageField.written()), issue);
		}
		report.report(message);
	}

	private static boolean hasCause(Message message) {
		return !message.getIssues().isEmpty() || !message.getValues().isEmpty() || message.getIntent() == Intent.BOND;
	}

	/** Whether the words of a message speak of what those care about whom it is for, or of what moves people anywhere. */
	private static boolean tellsCause(Message message) {
		List<Stakeholder> audiences = message.getAudiences().isEmpty()
				? Check.planOf(message).map(plan -> List.<Stakeholder>copyOf(plan.getAudiences())).orElse(List.of())
				: message.getAudiences();
		return issuesOf(audiences).stream().anyMatch(issue -> MessageFacts.speaksOf(message, issue))
				|| ContentWords.readings(message.getText()).stream().anyMatch(Vocabulary.CAUSES::isIn);
	}

	/** What those care about whom a message is for. */
	private static List<Text> issuesOf(List<Stakeholder> audiences) {
		return audiences.stream().flatMap(PrMessageWithoutCause::groups).distinct()
				.flatMap(group -> group.getCaresAbout().stream()).toList();
	}

	private static Stream<AudienceGroup> groups(Stakeholder stakeholder) {
		return stakeholder instanceof Audience audience ? audience.getGroups().stream()
				: Stream.of((AudienceGroup) stakeholder);
	}
}
