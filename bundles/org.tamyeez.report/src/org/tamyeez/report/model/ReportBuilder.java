package org.tamyeez.report.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rule.CheckResult;
import org.tamyeez.plan.rule.ReaderLanguage;
import org.tamyeez.plan.rule.RuleMessages;

import com.google.inject.Inject;

/**
 * Makes a report from a plan. It also reads plans that are half written: what is not there or not understood is left out of
 * the report.
 */
public class ReportBuilder {

	private final RuleMessages messages;
	private final ReaderNotes notes;

	/**
	 * @param messages the words of the rules
	 * @param notes    what finds the notes to the reader
	 */
	@Inject
	public ReportBuilder(RuleMessages messages, ReaderNotes notes) {
		this.messages = messages;
		this.notes = notes;
	}

	/**
	 * All that can be told of a plan.
	 *
	 * @param plan     the plan, in the file that it was read from
	 * @param result   what the check of that file gave
	 * @param language the language of the report: English or Arabic
	 * @param day      the day that the report speaks of
	 */
	public Report build(Plan plan, CheckResult result, Locale language, LocalDate day) {
		PlanSource source = new PlanSource(plan, ReaderLanguage.of(language), day, notes);
		People people = new People(plan);
		Purse purse = new Purse(plan);
		Sayings sayings = new Sayings(plan);
		ReviewReader reviews = new ReviewReader(source);
		FindingReader findings = new FindingReader(source, result, messages);
		List<GoalFacts> goals = new GoalReader(source, reviews).read();
		return new Report(new PlanHeadReader(source).read(), day, new OfferingReader(source).read(),
				new StudyReader(source).read(), new AudienceReader(source, people).read(),
				new MarketReader(source, people).read(), goals, new MessageReader(source, sayings).read(),
				new ChannelReader(source).read(), new PartyReader(source, new TaskReader(source, reviews, goals)).read(),
				new ToolReader(source).read(), new PhaseReader(source, purse).read(), reviews.read(),
				new RiskReader(source).read(), new BudgetReader(source, purse).read(),
				new CalendarReader(source, reviews).read(), findings.read(), new WaiverReader(source, messages).read(),
				new MapReader(source, sayings, findings).read());
	}
}
