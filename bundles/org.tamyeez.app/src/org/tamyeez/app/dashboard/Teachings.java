package org.tamyeez.app.dashboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.tamyeez.app.live.PlanLanguage;
import org.tamyeez.app.live.PlanSnapshot;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rule.Finding;
import org.tamyeez.plan.rule.PolicyView;
import org.tamyeez.plan.rule.ReaderLanguage;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleCatalogue;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.RuleMessages;
import org.tamyeez.plan.rule.Severity;

/** Which teachings of the articles a plan keeps, and which it breaks. */
final class Teachings {

	/** How a plan stands to a teaching. */
	enum State {
		/** It breaks it. */
		BROKEN,
		/** It breaks it for a reason that it states. */
		WAIVED,
		/** It keeps it. */
		KEPT
	}

	/** An article and its teachings, the broken ones first. */
	record Article(RuleGroup group, List<Teaching> teachings) {

		long count(State state) {
			return teachings.stream().filter(teaching -> teaching.state() == state).count();
		}
	}

	/** What one rule looks after. */
	record Teaching(String rule, RuleGroup group, String words, State state, List<Place> places) {
	}

	/** A place where a teaching is broken. */
	record Place(String rule, String words, Severity severity, int line, IRegion region) {
	}

	private Teachings() {
	}

	/** What a plan makes of all articles. To be called by a job. */
	static List<Article> of(PlanSnapshot snapshot, Plan plan) {
		List<Article> articles = new ArrayList<>();
		PolicyView policy = new PolicyView(plan.getPolicy());
		for (RuleGroup group : RuleGroup.values()) {
			List<Teaching> teachings = PlanLanguage.service(RuleCatalogue.class).rules().stream()
					.filter(rule -> rule.group() == group && policy.severityOf(rule).isPresent())
					.map(rule -> teaching(rule, snapshot))
					.sorted(Comparator.comparing(Teaching::state)).toList();
			articles.add(new Article(group, teachings));
		}
		return articles;
	}

	private static Teaching teaching(Rule<?> rule, PlanSnapshot snapshot) {
		Language language = ReaderLanguage.of(PlanLanguage.ofWindow());
		RuleMessages messages = PlanLanguage.service(RuleMessages.class);
		List<Place> open = places(snapshot.result().findings().stream(), rule, messages, language);
		List<Place> waived = places(snapshot.result().waived().stream().map(one -> one.finding()), rule, messages, language);
		State state = open.isEmpty() ? waived.isEmpty() ? State.KEPT : State.WAIVED : State.BROKEN;
		return new Teaching(rule.name(), rule.group(), messages.summary(rule, language), state,
				open.isEmpty() ? waived : open);
	}

	private static List<Place> places(Stream<Finding> findings, Rule<?> rule, RuleMessages messages, Language language) {
		return findings.filter(finding -> finding.rule().equals(rule.name()))
				.map(finding -> new Place(finding.rule(), messages.message(finding, language), finding.severity(),
						finding.location().line(), new Region(finding.location().offset(), finding.location().length())))
				.toList();
	}
}
