package org.tamyeez.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.tamyeez.plan.model.ChannelKind;
import org.tamyeez.plan.model.Discipline;
import org.tamyeez.plan.model.Party;
import org.tamyeez.plan.model.Provider;
import org.tamyeez.plan.model.Skill;
import org.tamyeez.plan.model.SkillArea;
import org.tamyeez.plan.model.Training;
import org.tamyeez.plan.rules.PlanFacts;

/** Reads who does the work. */
final class PartyReader {

	private final PlanSource source;
	private final TaskReader tasks;

	PartyReader(PlanSource source, TaskReader tasks) {
		this.source = source;
		this.tasks = tasks;
	}

	/** The people of the plan, and the providers of its libraries that have something to do in it. */
	List<PartyFacts> read() {
		List<Party> parties = new ArrayList<>(PlanFacts.parties(source.plan()));
		tasks.parties().stream().filter(party -> !parties.contains(party)).forEach(parties::add);
		return parties.stream().map(this::read).toList();
	}

	private PartyFacts read(Party party) {
		List<Skill> skills = party.getSkills();
		return new PartyFacts(source.named(party), party instanceof Provider, party.getEngagement(),
				skills.stream().flatMap(PartyReader::stated).distinct().toList(),
				skills.stream().flatMap(skill -> PlainText.stated(skill.getText()).stream()).toList(),
				party.getTrainings().stream().flatMap(this::read).toList(),
				party instanceof Provider provider ? provider.getSpecialities().stream().distinct().toList() : List.of(),
				tasks.of(party), source.note(party));
	}

	private static Stream<Enumerator> stated(Skill skill) {
		if (skill.getChannel() != ChannelKind.UNSTATED) {
			return Stream.of(skill.getChannel());
		}
		if (skill.getDiscipline() != Discipline.UNSTATED) {
			return Stream.of(skill.getDiscipline());
		}
		return skill.getArea() == SkillArea.UNSTATED ? Stream.of() : Stream.of(skill.getArea());
	}

	private Stream<PartyFacts.Training> read(Training training) {
		return source.text(training.getSubject()).stream()
				.map(subject -> new PartyFacts.Training(subject, Optional.ofNullable(training.getEnd())));
	}
}
