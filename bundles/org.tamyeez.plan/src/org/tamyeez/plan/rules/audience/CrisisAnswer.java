package org.tamyeez.plan.rules.audience;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.tamyeez.plan.model.Channel;
import org.tamyeez.plan.model.Crisis;
import org.tamyeez.plan.model.Discipline;
import org.tamyeez.plan.model.Party;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.Risk;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rules.PlanFacts;

/**
 * The answer to a crisis that a plan can give with what it has: somebody of its own people speaks, on a channel of public
 * relations where there is one. The author has to look at it; it is a place to start from.
 */
final class CrisisAnswer {

	private static final String TIME = "4";

	private final Optional<Party> speaker;
	private final Optional<Channel> channel;
	private final Edits edits;

	/**
	 * @param plan  the plan
	 * @param edits what knows the language of the file
	 */
	CrisisAnswer(Plan plan, Edits edits) {
		this.edits = edits;
		// Whoever works for the client speaks for it more credibly than a firm from outside.
		speaker = PlanFacts.likelyOwner(plan);
		channel = plan.getChannels().stream().min(Comparator.comparing(one -> !servesPublicRelations(one)));
	}

	private static boolean servesPublicRelations(Channel channel) {
		return PlanFacts.goalsServed(channel).stream()
				.anyMatch(goal -> goal.getDisciplines().contains(Discipline.PUBLIC_RELATIONS));
	}

	/** A whole section with one risk; none where the plan has nobody to speak or nowhere to do so. */
	Optional<String[]> section(Plan plan) {
		return risk(plan).map(risk -> new String[] { edits.keyword(plan, "crisis") + " {", '\t' + risk, "}" });
	}

	/** A line for a risk in a section without one. */
	Optional<String> risk(Crisis crisis) {
		return risk((EObject) crisis);
	}

	private Optional<String> risk(EObject near) {
		String text = edits.asking(near, "What may go wrong with society", "ما قد يسوء بيننا وبين المجتمع");
		return parts(near, true, true, true).map(parts -> edits.keyword(near, "risk") + ' ' + text + ' ' + parts);
	}

	/** What a risk lacks of its answer. */
	Optional<String> partsMissingIn(Risk risk) {
		return parts(risk, risk.getSpeaker() == null, risk.getChannels().isEmpty(), risk.getWithin() == null);
	}

	private Optional<String> parts(EObject near, boolean withSpeaker, boolean withChannel, boolean withTime) {
		List<Optional<String>> parts = Stream.of(
				part(withSpeaker,
						() -> speaker.map(party -> edits.keyword(near, "speaker") + ' ' + Edits.referenceTo(party))),
				part(withChannel, () -> channel.map(one -> edits.keyword(near, "on") + ' ' + Edits.referenceTo(one))),
				part(withTime, () -> Optional
						.of(String.join(" ", edits.keyword(near, "within"), edits.inDigitsOfFile(TIME),
								edits.keyword(near, "hours")))))
				.toList();
		return parts.stream().allMatch(Optional::isPresent)
				? Optional.of(
						parts.stream().map(Optional::get).filter(part -> !part.isEmpty()).collect(Collectors.joining(" ")))
				: Optional.empty();
	}

	/** A part of the answer; an empty text where it is not asked for. */
	private static Optional<String> part(boolean wanted, Supplier<Optional<String>> part) {
		return wanted ? part.get() : Optional.of("");
	}
}
