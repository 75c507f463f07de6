package org.tamyeez.report.model;

import java.util.List;
import java.util.Optional;

import org.tamyeez.plan.model.Gender;
import org.tamyeez.plan.value.Quantity;

/**
 * The target market of marketing: the part of an audience that the offering suits.
 *
 * @param market      its name
 * @param partOf      the audiences and groups it is a part of
 * @param youngest    the lowest age
 * @param oldest      the highest age; empty where there is none, or where one age alone is meant
 * @param orMore      whether all older ones belong to it
 * @param gender      women, men or everyone
 * @param places      where they live
 * @param income      what they earn
 * @param culture     how they live
 * @param needs       what they need
 * @param convictions what they believe
 * @param traits      what else defines them
 * @param size        how many they are
 * @param goals       the goals that are for it
 * @param channels    the channels that reach it
 * @param note        what the author tells the reader
 */
public record MarketFacts(Named market, List<Named> partOf, Optional<Integer> youngest, Optional<Integer> oldest,
		boolean orMore, Gender gender, List<String> places, Optional<MoneySpan> income, Optional<String> culture,
		List<Need> needs, List<String> convictions, List<String> traits, Optional<Quantity> size, List<Named> goals,
		List<Named> channels, Optional<String> note) {

	/**
	 * Something that they need.
	 *
	 * @param name     its name
	 * @param text     what it is
	 * @param messages what answers it
	 */
	public record Need(Named name, String text, List<Named> messages) {
	}
}
