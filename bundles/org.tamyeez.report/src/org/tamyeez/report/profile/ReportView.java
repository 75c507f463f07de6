package org.tamyeez.report.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.tamyeez.plan.model.InternalField;
import org.tamyeez.report.model.AudienceFacts;
import org.tamyeez.report.model.BudgetFacts;
import org.tamyeez.report.model.BudgetFacts.LineKind;
import org.tamyeez.report.model.CalendarEvent;
import org.tamyeez.report.model.CalendarEvent.EventKind;
import org.tamyeez.report.model.ChannelFacts;
import org.tamyeez.report.model.GoalFacts;
import org.tamyeez.report.model.MapFacts;
import org.tamyeez.report.model.MarketFacts;
import org.tamyeez.report.model.MessageFacts;
import org.tamyeez.report.model.OfferingFacts;
import org.tamyeez.report.model.PartyFacts;
import org.tamyeez.report.model.PhaseFacts;
import org.tamyeez.report.model.PlanHead;
import org.tamyeez.report.model.Report;
import org.tamyeez.report.model.StudyFacts;
import org.tamyeez.report.model.ToolFacts;

/**
 * Takes out of a report what its reader may not see, so that no format can hand it on by mistake: tables, calendars and data
 * are as discreet as the pages. Sections are not touched; which of them are shown is a question of layout.
 * <p>
 * Hidden costs are what was spent, what single activities and tools cost, and nothing of what is planned for channels,
 * phases and months: who pays for a plan knows what it is to cost.
 */
public final class ReportView {

	private final ReaderProfile profile;

	/** @param profile who reads the report */
	public ReportView(ReaderProfile profile) {
		this.profile = profile;
	}

	/** The same report without what the reader may not see. */
	public Report of(Report report) {
		return new Report(head(report.head()), report.day(), each(report.offerings(), this::offering),
				each(report.studies(), this::study), each(report.audiences(), this::audience),
				each(report.markets(), this::market), each(report.goals(), this::goal),
				each(report.messages(), this::message), each(report.channels(), this::channel),
				each(report.parties(), this::party), each(report.tools(), this::tool), each(report.phases(), this::phase),
				report.reviews(), report.risks(), budget(report.budget()), events(report.events()),
				unless(InternalField.FINDINGS, report.findings()), unless(InternalField.WAIVERS, report.waivers()),
				map(report.map()));
	}

	private static <T> List<T> each(List<T> all, UnaryOperator<T> view) {
		return all.stream().map(view).toList();
	}

	private boolean hides(InternalField field) {
		return profile.hidden().contains(field);
	}

	private <T> List<T> unless(InternalField field, List<T> values) {
		return hides(field) ? List.of() : values;
	}

	private <T> Optional<T> unless(InternalField field, Optional<T> value) {
		return hides(field) ? Optional.empty() : value;
	}

	private Optional<String> note(Optional<String> note) {
		return unless(InternalField.NOTES, note);
	}

	private <T> Optional<T> cost(Optional<T> amount) {
		return unless(InternalField.COSTS, amount);
	}

	private PlanHead head(PlanHead head) {
		return new PlanHead(head.plan(), head.otherTitle(), head.file(), head.client(), head.author(), head.organisation(),
				head.status(), head.start(), head.end(), head.budget(), head.countries(), head.language(),
				note(head.note()));
	}

	private OfferingFacts offering(OfferingFacts offering) {
		return new OfferingFacts(offering.offering(), offering.kind(), offering.form(), offering.attributes(),
				offering.price(), offering.inspected(), offering.returnPeriod(), offering.incentives(), offering.proofs(),
				offering.soldThrough(), note(offering.note()));
	}

	private StudyFacts study(StudyFacts study) {
		return new StudyFacts(study.study(), study.start(), study.end(), study.covers(),
				each(study.findings(), this::finding), note(study.note()));
	}

	private StudyFacts.StudyFinding finding(StudyFacts.StudyFinding finding) {
		return new StudyFacts.StudyFinding(finding.name(), finding.text(), finding.source(), finding.sample(),
				finding.date(), unless(InternalField.REFERENCES, finding.evidence()));
	}

	private AudienceFacts audience(AudienceFacts audience) {
		return new AudienceFacts(audience.audience(), audience.groups(), audience.goals(), note(audience.note()));
	}

	private MarketFacts market(MarketFacts market) {
		return new MarketFacts(market.market(), market.partOf(), market.youngest(), market.oldest(), market.orMore(),
				market.gender(), market.places(), market.income(), market.culture(), market.needs(), market.convictions(),
				market.traits(), market.size(), market.goals(), market.channels(), note(market.note()));
	}

	private GoalFacts goal(GoalFacts goal) {
		return new GoalFacts(goal.goal(), goal.disciplines(), goal.markets(), goal.audiences(), goal.parent(),
				goal.leaders(), goal.measures(), goal.status(), goal.messages(), goal.channels(), goal.activities(),
				goal.nextReview(), note(goal.note()));
	}

	private MessageFacts message(MessageFacts message) {
		return new MessageFacts(message.message(), message.text(), message.intent(), message.discipline(),
				message.markets(), message.audiences(), message.needs(), message.issues(), message.values(),
				message.merits(), message.offerings(), message.evidence(), message.channels(), note(message.note()));
	}

	private ChannelFacts channel(ChannelFacts channel) {
		return new ChannelFacts(channel.channel(), channel.side(), channel.kind(), channel.platform(), channel.account(),
				channel.verified(), channel.recognition(), channel.reaches(), channel.reach(), channel.purposes(),
				channel.support(), channel.contents(), channel.cadence(), channel.budget(), cost(channel.spent()),
				channel.runBy(), channel.start(), channel.end(), channel.consent(), channel.inspection(), channel.trust(),
				note(channel.note()));
	}

	private PartyFacts party(PartyFacts party) {
		return new PartyFacts(party.party(), party.provider(), party.engagement(), party.skills(), party.otherSkills(),
				party.trainings(), party.specialities(), unless(InternalField.TASKS, party.tasks()), note(party.note()));
	}

	private ToolFacts tool(ToolFacts tool) {
		return new ToolFacts(tool.tool(), tool.price(), tool.users(), tool.start(), tool.end(), tool.studied(),
				tool.practised(), cost(tool.cost()), cost(tool.spent()), note(tool.note()));
	}

	private PhaseFacts phase(PhaseFacts phase) {
		return new PhaseFacts(phase.phase(), phase.kind(), phase.start(), phase.end(),
				each(phase.activities(), this::activity), phase.cost(), cost(phase.spent()), note(phase.note()));
	}

	private PhaseFacts.Activity activity(PhaseFacts.Activity activity) {
		return new PhaseFacts.Activity(activity.activity(), activity.goals(), activity.channels(), activity.messages(),
				activity.owners(), activity.tools(), cost(activity.cost()), cost(activity.spent()), activity.start(),
				activity.end(), activity.reviewsCulture());
	}

	private BudgetFacts budget(BudgetFacts budget) {
		if (!hides(InternalField.COSTS)) {
			return budget;
		}
		return new BudgetFacts(budget.currency(), budget.total(),
				budget.lines().stream().filter(line -> line.kind() == LineKind.CHANNEL).map(ReportView::unspent).toList(),
				each(budget.byChannel(), ReportView::unspent), each(budget.bySide(), ReportView::unspent),
				each(budget.byPhase(), ReportView::unspent), budget.byMonth(), budget.planned(), BigDecimal.ZERO,
				budget.unconverted());
	}

	private static BudgetFacts.Line unspent(BudgetFacts.Line line) {
		return new BudgetFacts.Line(line.item(), line.kind(), line.planned(), Optional.empty());
	}

	private static BudgetFacts.Sum unspent(BudgetFacts.Sum sum) {
		return new BudgetFacts.Sum(sum.item(), sum.planned(), BigDecimal.ZERO);
	}

	private static BudgetFacts.SideSum unspent(BudgetFacts.SideSum sum) {
		return new BudgetFacts.SideSum(sum.side(), sum.planned(), BigDecimal.ZERO);
	}

	/** Who has to learn what until when is among the tasks. */
	private List<CalendarEvent> events(List<CalendarEvent> events) {
		return events.stream().filter(event -> event.kind() != EventKind.TRAINING || !hides(InternalField.TASKS)).toList();
	}

	private MapFacts map(MapFacts map) {
		return hides(InternalField.FINDINGS) ? new MapFacts(each(map.nodes(), ReportView::faultless), map.links()) : map;
	}

	private static MapFacts.Node faultless(MapFacts.Node node) {
		return new MapFacts.Node(node.key(), node.layer(), node.title(), node.kind(), node.target(), 0);
	}
}
