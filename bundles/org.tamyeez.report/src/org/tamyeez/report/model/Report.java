package org.tamyeez.report.model;

import java.time.LocalDate;
import java.util.List;

/**
 * All that a report on one plan can tell. What of it a reader sees is chosen later.
 *
 * @param head         the plan itself
 * @param day          the day the report speaks of: what lies before it is past
 * @param offerings    what is marketed
 * @param studies      what was found out before
 * @param audiences    who can affect the organisation
 * @param markets      whom the offerings suit
 * @param goals        what is to be reached, parents before the goals that contribute to them
 * @param messages     what is said
 * @param channels     where it is said
 * @param parties      who does the work
 * @param tools        with what
 * @param phases       when, by start
 * @param reviews      when the goals are looked at
 * @param risks        what may go wrong with society
 * @param budget       what it costs
 * @param events       what stands in the calendar, by day
 * @param findings     what the check finds, gravest first
 * @param waivers      what is waived, with its reason
 * @param map          who is reached with what for which goal
 */
public record Report(PlanHead head, LocalDate day, List<OfferingFacts> offerings, List<StudyFacts> studies,
		List<AudienceFacts> audiences, List<MarketFacts> markets, List<GoalFacts> goals, List<MessageFacts> messages,
		List<ChannelFacts> channels, List<PartyFacts> parties, List<ToolFacts> tools, List<PhaseFacts> phases,
		List<ReviewFacts> reviews, List<RiskFacts> risks, BudgetFacts budget, List<CalendarEvent> events,
		List<FindingFacts> findings, List<WaiverFacts> waivers, MapFacts map) {
}
