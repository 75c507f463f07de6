package org.tamyeez.plan.rules;

import java.util.List;
import java.util.stream.Stream;

import org.tamyeez.plan.rule.EngineRule;
import org.tamyeez.plan.rule.OutsideRules;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleCatalogue;
import org.tamyeez.plan.rules.audience.ChannelPurposeUnstated;
import org.tamyeez.plan.rules.audience.CrisisUnprepared;
import org.tamyeez.plan.rules.audience.InfluenceUnstated;
import org.tamyeez.plan.rules.audience.MarketEqualsAudience;
import org.tamyeez.plan.rules.audience.MarketOutsideAudience;
import org.tamyeez.plan.rules.audience.MarketingGoalForAudience;
import org.tamyeez.plan.rules.audience.MarketingMessageWithoutOffer;
import org.tamyeez.plan.rules.audience.MarketingMissing;
import org.tamyeez.plan.rules.audience.NoAdverseGroup;
import org.tamyeez.plan.rules.audience.OpinionLeadersMissing;
import org.tamyeez.plan.rules.audience.PrAfterMarketing;
import org.tamyeez.plan.rules.audience.PrGoalForMarket;
import org.tamyeez.plan.rules.audience.PrMeasuredByTraffic;
import org.tamyeez.plan.rules.audience.PrMessageSells;
import org.tamyeez.plan.rules.audience.PrMessageWithoutCause;
import org.tamyeez.plan.rules.audience.PrMissing;
import org.tamyeez.plan.rules.audience.PrStopsEarly;
import org.tamyeez.plan.rules.audience.ProviderSpecialityMismatch;
import org.tamyeez.plan.rules.fields.ActivityWithoutGoal;
import org.tamyeez.plan.rules.fields.DisciplinesShareAnActivity;
import org.tamyeez.plan.rules.fields.GoalMixesDisciplines;
import org.tamyeez.plan.rules.fields.GoalWithoutDiscipline;
import org.tamyeez.plan.rules.fields.LoneFreelancer;
import org.tamyeez.plan.rules.fields.MarketingIsOnlyMedia;
import org.tamyeez.plan.rules.fields.MarketingIsOnlyPictures;
import org.tamyeez.plan.rules.fields.MarketingIsOnlyPromotion;
import org.tamyeez.plan.rules.fields.MarketingIsOnlySelling;
import org.tamyeez.plan.rules.fields.MarketingIsOnlySocial;
import org.tamyeez.plan.rules.fields.MetricOutsideDiscipline;
import org.tamyeez.plan.rules.fields.NobodyLearns;
import org.tamyeez.plan.rules.fields.PaidReachWithoutMessage;
import org.tamyeez.plan.rules.fields.ReactionWithoutPlan;
import org.tamyeez.plan.rules.fields.VanityMetricAlone;
import org.tamyeez.plan.rules.form.BudgetExceeded;
import org.tamyeez.plan.rules.form.ClientSeesInternal;
import org.tamyeez.plan.rules.form.ContributesToCycle;
import org.tamyeez.plan.rules.form.CurrencyWithoutRate;
import org.tamyeez.plan.rules.form.DateImplausible;
import org.tamyeez.plan.rules.form.DatesReversed;
import org.tamyeez.plan.rules.form.DuplicateName;
import org.tamyeez.plan.rules.form.EmptySection;
import org.tamyeez.plan.rules.form.HiddenDirectionCharacter;
import org.tamyeez.plan.rules.form.LanguageVersion;
import org.tamyeez.plan.rules.form.MixedScriptName;
import org.tamyeez.plan.rules.form.NamesLookAlike;
import org.tamyeez.plan.rules.form.NumberWithoutUnit;
import org.tamyeez.plan.rules.form.ParameterOutOfRange;
import org.tamyeez.plan.rules.form.PartOverWhole;
import org.tamyeez.plan.rules.form.PercentOver100;
import org.tamyeez.plan.rules.form.PlaceholderLeft;
import org.tamyeez.plan.rules.form.PolicyCycle;
import org.tamyeez.plan.rules.form.RangeReversed;
import org.tamyeez.plan.rules.form.ReviewOnWeekend;
import org.tamyeez.plan.rules.form.StatedTwice;
import org.tamyeez.plan.rules.form.StyleColourMalformed;
import org.tamyeez.plan.rules.form.StyleContrastLow;
import org.tamyeez.plan.rules.form.StyleCycle;
import org.tamyeez.plan.rules.form.TargetOnWrongSide;
import org.tamyeez.plan.rules.form.UnbalancedDirectionCharacter;
import org.tamyeez.plan.rules.form.UnitMismatch;
import org.tamyeez.plan.rules.form.UnknownCountry;
import org.tamyeez.plan.rules.form.UnknownCurrency;
import org.tamyeez.plan.rules.form.UnknownMechanism;
import org.tamyeez.plan.rules.form.UnknownPageField;
import org.tamyeez.plan.rules.form.UnknownParameter;
import org.tamyeez.plan.rules.form.UnknownRule;
import org.tamyeez.plan.rules.form.UnknownTopic;
import org.tamyeez.plan.rules.form.WaiverIncomplete;
import org.tamyeez.plan.rules.method.BaselineMissing;
import org.tamyeez.plan.rules.method.ChannelWithoutReach;
import org.tamyeez.plan.rules.method.CorrectionWithoutOwner;
import org.tamyeez.plan.rules.method.DeadlineOutsidePlan;
import org.tamyeez.plan.rules.method.DeviationUncorrected;
import org.tamyeez.plan.rules.method.FollowUpMissing;
import org.tamyeez.plan.rules.method.FollowUpTooLate;
import org.tamyeez.plan.rules.method.GoalUnmeasurable;
import org.tamyeez.plan.rules.method.GoalsMissing;
import org.tamyeez.plan.rules.method.IncentiveMissing;
import org.tamyeez.plan.rules.method.LaunchUnpublicisedMerit;
import org.tamyeez.plan.rules.method.MeasurementDue;
import org.tamyeez.plan.rules.method.OfferingUnderdescribed;
import org.tamyeez.plan.rules.method.PhaseOutsidePlan;
import org.tamyeez.plan.rules.method.PhasesOutOfOrder;
import org.tamyeez.plan.rules.method.SegmentMissing;
import org.tamyeez.plan.rules.method.SegmentUnreached;
import org.tamyeez.plan.rules.method.StudyAfterLaunch;
import org.tamyeez.plan.rules.method.StudyMissing;
import org.tamyeez.plan.rules.method.TeamMissing;
import org.tamyeez.plan.rules.method.ToolUnpractised;
import org.tamyeez.plan.rules.mix.AccountMissing;
import org.tamyeez.plan.rules.mix.AccountUnverified;
import org.tamyeez.plan.rules.mix.CredibilityUnsupported;
import org.tamyeez.plan.rules.mix.DigitalMissing;
import org.tamyeez.plan.rules.mix.GrowthWithoutSales;
import org.tamyeez.plan.rules.mix.InspectionUnserved;
import org.tamyeez.plan.rules.mix.MixUnbalanced;
import org.tamyeez.plan.rules.mix.SupportMissing;
import org.tamyeez.plan.rules.mix.TraditionalMissing;
import org.tamyeez.plan.rules.mix.UnsolicitedChannel;
import org.tamyeez.plan.rules.relationship.ContentNotRenewed;
import org.tamyeez.plan.rules.relationship.CultureUnreviewed;
import org.tamyeez.plan.rules.relationship.HarshTone;
import org.tamyeez.plan.rules.relationship.KeywordsMissing;
import org.tamyeez.plan.rules.relationship.NeedUnanswered;
import org.tamyeez.plan.rules.relationship.NeedWithoutMessage;
import org.tamyeez.plan.rules.relationship.OccasionOutsidePeriod;
import org.tamyeez.plan.rules.relationship.OccasionsMissing;
import org.tamyeez.plan.rules.relationship.PersonaIncomplete;
import org.tamyeez.plan.rules.relationship.PlatformDiscontinued;
import org.tamyeez.plan.rules.relationship.SameContentEverywhere;
import org.tamyeez.plan.rules.relationship.SellingOnlyChannel;

import com.google.inject.Singleton;

/**
 * The one list of rules, sorted by identifier. A new rule is one line here; rules that others add on the class path stand
 * behind.
 */
@Singleton
public final class AllRules implements RuleCatalogue {

	private static final List<Rule<?>> RULES = List.of(
			// Fields
			new GoalWithoutDiscipline(),
			new MetricOutsideDiscipline(),
			new VanityMetricAlone(),
			new MarketingIsOnlySocial(),
			new MarketingIsOnlyPictures(),
			new MarketingIsOnlyPromotion(),
			new MarketingIsOnlySelling(),
			new MarketingIsOnlyMedia(),
			new LoneFreelancer(),
			new ActivityWithoutGoal(),
			new PaidReachWithoutMessage(),
			new NobodyLearns(),
			new DisciplinesShareAnActivity(),
			new ReactionWithoutPlan(),
			new GoalMixesDisciplines(),
			// Audience and market
			new MarketingGoalForAudience(),
			new PrGoalForMarket(),
			new MarketOutsideAudience(),
			new MarketEqualsAudience(),
			new PrMessageSells(),
			new PrMessageWithoutCause(),
			new MarketingMessageWithoutOffer(),
			new PrMeasuredByTraffic(),
			new InfluenceUnstated(),
			new NoAdverseGroup(),
			new OpinionLeadersMissing(),
			new PrMissing(),
			new MarketingMissing(),
			new PrAfterMarketing(),
			new PrStopsEarly(),
			new CrisisUnprepared(),
			new ChannelPurposeUnstated(),
			new ProviderSpecialityMismatch(),
			// Channels
			new DigitalMissing(),
			new TraditionalMissing(),
			new AccountMissing(),
			new AccountUnverified(),
			new SupportMissing(),
			new InspectionUnserved(),
			new CredibilityUnsupported(),
			new UnsolicitedChannel(),
			new GrowthWithoutSales(),
			new MixUnbalanced(),
			// Relationship and content
			new SellingOnlyChannel(),
			new OccasionsMissing(),
			new OccasionOutsidePeriod(),
			new HarshTone(),
			new NeedUnanswered(),
			new NeedWithoutMessage(),
			new PersonaIncomplete(),
			new ContentNotRenewed(),
			new KeywordsMissing(),
			new SameContentEverywhere(),
			new PlatformDiscontinued(),
			new CultureUnreviewed(),
			// Method
			new GoalsMissing(),
			new GoalUnmeasurable(),
			new BaselineMissing(),
			new DeadlineOutsidePlan(),
			new StudyMissing(),
			new OfferingUnderdescribed(),
			new IncentiveMissing(),
			new StudyAfterLaunch(),
			new PhasesOutOfOrder(),
			new SegmentMissing(),
			new ChannelWithoutReach(),
			new SegmentUnreached(),
			new TeamMissing(),
			new ToolUnpractised(),
			new FollowUpMissing(),
			new FollowUpTooLate(),
			new DeviationUncorrected(),
			new CorrectionWithoutOwner(),
			new LaunchUnpublicisedMerit(),
			new PhaseOutsidePlan(),
			new MeasurementDue(),
			// Good form
			EngineRule.SYNTAX_ERROR,
			EngineRule.IMPOSSIBLE_VALUE,
			EngineRule.UNRESOLVED_REFERENCE,
			EngineRule.WAIVER_UNUSED,
			EngineRule.WAIVER_EXPIRED,
			EngineRule.RULE_CRASHED,
			new DuplicateName(),
			new DatesReversed(),
			new RangeReversed(),
			new DateImplausible(),
			new CurrencyWithoutRate(),
			new UnknownCurrency(),
			new BudgetExceeded(),
			new PartOverWhole(),
			new PercentOver100(),
			new NumberWithoutUnit(),
			new UnitMismatch(),
			new TargetOnWrongSide(),
			new EmptySection(),
			new MixedScriptName(),
			new NamesLookAlike(),
			new HiddenDirectionCharacter(),
			new UnbalancedDirectionCharacter(),
			new StatedTwice(),
			new WaiverIncomplete(),
			new UnknownRule(),
			new UnknownParameter(),
			new ParameterOutOfRange(),
			new PolicyCycle(),
			new ContributesToCycle(),
			new LanguageVersion(),
			new PlaceholderLeft(),
			new UnknownCountry(),
			new UnknownTopic(),
			new UnknownMechanism(),
			new ReviewOnWeekend(),
			new ClientSeesInternal(),
			new StyleColourMalformed(),
			new StyleContrastLow(),
			new StyleCycle(),
			new UnknownPageField());

	/** The rules that others add, looked for when somebody first asks for rules: by then the log is set up. */
	private static final class Outside {
		static final OutsideRules FOUND = OutsideRules.beside(RULES, AllRules.class.getClassLoader(),
				Thread.currentThread().getContextClassLoader());
		static final List<Rule<?>> ALL = Stream.<Rule<?>>concat(RULES.stream(), FOUND.rules().stream()).toList();
	}

	/** The rules of the product itself. */
	public static List<Rule<?>> own() {
		return RULES;
	}

	@Override
	public List<Rule<?>> rules() {
		return Outside.ALL;
	}

	@Override
	public OutsideRules outside() {
		return Outside.FOUND;
	}
}
