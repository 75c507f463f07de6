package org.tamyeez.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tamyeez.plan.model.Audience;
import org.tamyeez.plan.model.AudienceGroup;
import org.tamyeez.plan.model.Stakeholder;

/** Reads who can affect the organisation. */
final class AudienceReader {

	private final PlanSource source;
	private final People people;

	AudienceReader(PlanSource source, People people) {
		this.source = source;
		this.people = people;
	}

	List<AudienceFacts> read() {
		return people.audiences().stream().map(this::read).toList();
	}

	private AudienceFacts read(Audience audience) {
		List<Stakeholder> itself = new ArrayList<>(audience.getGroups());
		itself.add(audience);
		return new AudienceFacts(source.named(audience), audience.getGroups().stream().map(this::read).toList(),
				source.references(people.goalsFor(itself)), source.note(audience));
	}

	private AudienceFacts.Group read(AudienceGroup group) {
		return new AudienceFacts.Group(source.named(group), group.getInfluence(), group.isOpinionLeader(),
				source.texts(group.getCaresAbout()), Optional.ofNullable(group.getSize()),
				source.references(people.markets().stream().filter(market -> market.getPartOf().contains(group)).toList()),
				source.references(people.channelsReaching(group)));
	}
}
