package org.tamyeez.report.model;

import java.util.List;
import java.util.Optional;

import org.tamyeez.plan.model.ChannelKind;
import org.tamyeez.plan.model.ChannelSide;
import org.tamyeez.plan.model.ContentKind;
import org.tamyeez.plan.model.Discipline;
import org.tamyeez.plan.model.Theme;
import org.tamyeez.plan.model.TrustLevel;
import org.tamyeez.plan.value.Money;
import org.tamyeez.plan.value.PlanDate;
import org.tamyeez.plan.value.Quantity;
import org.tamyeez.plan.value.TimeSpan;

/**
 * Where something is said or sold.
 *
 * @param channel     its name
 * @param side        digital or traditional
 * @param kind        social network, store and the like
 * @param platform    the name of the platform
 * @param account     the account's name
 * @param verified    whether the platform has verified it
 * @param recognition how people recognise the real account
 * @param reaches     whom it reaches
 * @param reach       how many these are in all, where all sizes count the same thing
 * @param purposes    what it is for
 * @param support     who answers, and how fast
 * @param contents    what is published there
 * @param cadence     how often
 * @param budget      what it may cost
 * @param spent       what it has cost; internal
 * @param runBy       who runs it
 * @param start       since when
 * @param end         until when
 * @param consent     how receivers have agreed
 * @param inspection  how the offering can be inspected there
 * @param trust       how much it is trusted
 * @param note        what the author tells the reader
 */
public record ChannelFacts(Named channel, ChannelSide side, ChannelKind kind, Optional<String> platform,
		Optional<String> account, boolean verified, Optional<String> recognition, List<Named> reaches,
		Optional<Quantity> reach, List<Purpose> purposes, Optional<Support> support, List<Content> contents,
		Optional<TimeSpan> cadence, Optional<Money> budget, Optional<Money> spent, List<Named> runBy,
		Optional<PlanDate> start, Optional<PlanDate> end, Optional<String> consent, Optional<String> inspection,
		TrustLevel trust, Optional<String> note) {

	/** What a channel is for: a goal, its fields, and why this channel serves it. */
	public record Purpose(Named goal, List<Discipline> disciplines, Optional<String> text) {
	}

	/** Who answers questions, and how fast. */
	public record Support(Optional<Named> party, Optional<TimeSpan> within) {
	}

	/**
	 * What is published on a channel.
	 *
	 * @param content  its name
	 * @param kind     image, video and the like
	 * @param theme    what it is about
	 * @param cadence  how often
	 * @param occasion what it is published for
	 * @param date     the day of the occasion
	 * @param messages what it says
	 * @param keywords the words it shall be found by
	 * @param start    since when
	 * @param end      until when
	 */
	public record Content(Named content, ContentKind kind, Theme theme, Optional<TimeSpan> cadence,
			Optional<String> occasion, Optional<PlanDate> date, List<Named> messages, List<String> keywords,
			Optional<PlanDate> start, Optional<PlanDate> end) {
	}
}
