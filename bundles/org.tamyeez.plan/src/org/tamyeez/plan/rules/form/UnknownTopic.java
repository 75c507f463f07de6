package org.tamyeez.plan.rules.form;

import java.util.List;

import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.model.TopicWords;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.text.Topic;

/** A policy adds words to a topic that no rule asks for, and so adds nothing. */
public final class UnknownTopic extends Rule<TopicWords> {

	/** Declares the rule. */
	public UnknownTopic() {
		super("W41", "unknown-topic", RuleGroup.FORM, Severity.ERROR, TopicWords.class);
	}

	@Override
	protected void check(TopicWords words, Check check) {
		if (words.getTopic() != null && Topic.find(words.getTopic()).isEmpty()) {
			UnknownNames.report(words, Literals.TOPIC_WORDS__TOPIC, words.getTopic(), List.of(Topic.values()), Topic::name,
					check);
		}
	}
}
