package org.tamyeez.report.model;

import java.util.List;
import java.util.Optional;

import org.tamyeez.plan.model.Influence;
import org.tamyeez.plan.value.Quantity;

/**
 * The target audience of public relations: who can affect the organisation, for good or ill.
 *
 * @param audience its name
 * @param groups   its groups
 * @param goals    the goals that are for it or one of its groups
 * @param note     what the author tells the reader
 */
public record AudienceFacts(Named audience, List<Group> groups, List<Named> goals, Optional<String> note) {

	/**
	 * A group of the audience.
	 *
	 * @param group         its name
	 * @param influence     how it can affect the organisation
	 * @param opinionLeader whether it sways others
	 * @param caresAbout    what matters to it
	 * @param size          how many they are
	 * @param markets       the markets that are part of it
	 * @param channels      the channels that reach it
	 */
	public record Group(Named group, Influence influence, boolean opinionLeader, List<String> caresAbout,
			Optional<Quantity> size, List<Named> markets, List<Named> channels) {
	}
}
