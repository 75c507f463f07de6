package org.tamyeez.plan.rules.relationship;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.tamyeez.plan.model.Message;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.model.Text;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rule.TextEdit;
import org.tamyeez.plan.text.LoudTyping;
import org.tamyeez.plan.text.Mention;
import org.tamyeez.plan.text.Topic;

/**
 * A message shouts, presses or insults. Behind each account is a person, whom mild words draw near and crude ones drive
 * away. Article: relationship.
 */
public final class HarshTone extends Rule<Message> {

	private static final Map<String, Function<String, List<LoudTyping.Passage>>> LOUD = Map.of("capitals",
			LoudTyping::capitals, "marks", LoudTyping::marks, "elongation", LoudTyping::elongations);
	private static final String ESCAPE = "\\\\.";

	/** Declares the rule. */
	public HarshTone() {
		super("R04", "harsh-tone", RuleGroup.RELATIONSHIP, Severity.WARNING, Message.class);
	}

	@Override
	protected void check(Message message, Check check) {
		Text text = message.getText();
		if (text != null) {
			check(message, text, PlanPackage.Literals.TEXT__VALUE, check);
			text.getTranslations()
					.forEach(translation -> check(message, translation, PlanPackage.Literals.TRANSLATION__VALUE, check));
		}
	}

	private static void check(Message message, EObject holder, EStructuralFeature feature, Check check) {
		for (INode literal : NodeModelUtils.findNodesForFeature(holder, feature)) {
			// Escapes are blanked out and nothing is taken away: places in the words are places in the file.
			String words = literal.getText().strip().replaceAll(ESCAPE, "  ").replace('"', ' ');
			int offset = literal.getOffset();
			LOUD.forEach((variant, typing) -> reportLoud(message, offset, variant, typing.apply(words), check));
			reportWords(message, offset, Topic.PRESSURE, words, check);
			reportWords(message, offset, Topic.INSULT, words, check);
		}
	}

	private static void reportLoud(Message message, int offset, String variant, List<LoudTyping.Passage> passages,
			Check check) {
		if (passages.isEmpty()) {
			return;
		}
		LoudTyping.Passage first = passages.get(0);
		List<TextEdit> edits = passages.stream().map(passage -> calming(passage, offset)).toList();
		check.at(offset + first.start(), first.end() - first.start()).variant(variant)
				.fix("fix", edits, passages.stream().map(LoudTyping.Passage::calm).distinct().toList())
				.report(message, first.loud());
	}

	private static TextEdit calming(LoudTyping.Passage passage, int offset) {
		return new TextEdit(offset + passage.start(), passage.end() - passage.start(), passage.calm());
	}

	private static void reportWords(Message message, int offset, Topic topic, String words, Check check) {
		List<Mention> mentions = check.knowledge().words().findAll(topic, words);
		if (mentions.isEmpty()) {
			return;
		}
		Mention first = mentions.get(0);
		Check.Report report = check.at(offset + first.start(), first.end() - first.start());
		if (topic == Topic.INSULT) {
			report.variant("insult");
		}
		report.report(message, mentions.stream().map(Mention::words).toList());
	}
}
