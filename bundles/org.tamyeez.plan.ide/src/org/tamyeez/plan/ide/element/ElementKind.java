package org.tamyeez.plan.ide.element;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.SymbolKind;
import org.tamyeez.plan.model.PlanPackage.Literals;

/**
 * The kinds of elements that editors show as such. The protocol knows classes and methods and no markets and goals, so each
 * kind gets an icon that no other kind beside it has.
 */
public enum ElementKind {
	/** A plan. */
	PLAN(Literals.PLAN, SymbolKind.Package, Topic.PLAN, Literals.PLAN__STATUS),
	/** What is marketed. */
	OFFERING(Literals.OFFERING, SymbolKind.Struct, Topic.OFFERING, Literals.OFFERING__KIND, Literals.OFFERING__FORM),
	/** What a buyer chooses by. */
	ATTRIBUTE(Literals.ATTRIBUTE, SymbolKind.Field, Topic.OFFERING),
	/** What makes people buy. */
	INCENTIVE(Literals.INCENTIVE, SymbolKind.Property, Topic.OFFERING),
	/** A guarantee, certificate or testimonial. */
	PROOF(Literals.PROOF, SymbolKind.Constant, Topic.OFFERING),
	/** Research before the launch. */
	STUDY(Literals.STUDY, SymbolKind.Module, Topic.STUDY, Literals.DATED__START),
	/** What a study found. */
	STUDY_FINDING(Literals.STUDY_FINDING, SymbolKind.Constant, Topic.STUDY, Literals.STUDY_FINDING__DATE),
	/** All who can affect the organisation. */
	AUDIENCE(Literals.AUDIENCE, SymbolKind.Namespace, Topic.AUDIENCE),
	/** One group of an audience. */
	AUDIENCE_GROUP(Literals.AUDIENCE_GROUP, SymbolKind.Class, Topic.AUDIENCE, Literals.AUDIENCE_GROUP__INFLUENCE),
	/** A part of an audience whom the offering suits. */
	MARKET(Literals.MARKET, SymbolKind.Class, Topic.MARKET, Literals.MARKET__GENDER),
	/** What a market wants. */
	NEED(Literals.NEED, SymbolKind.Key, Topic.MARKET),
	/** A result that the plan wants. */
	GOAL(Literals.GOAL, SymbolKind.Enum, Topic.GOAL, Literals.GOAL__DISCIPLINES),
	/** What a goal is judged by. */
	GOAL_MEASURE(Literals.GOAL_MEASURE, SymbolKind.EnumMember, Topic.GOAL, Literals.GOAL_MEASURE__DEADLINE),
	/** What is said to somebody. */
	MESSAGE(Literals.MESSAGE, SymbolKind.String, Topic.MESSAGE, Literals.MESSAGE__INTENT),
	/** A way to people. */
	CHANNEL(Literals.CHANNEL, SymbolKind.Interface, Topic.CHANNEL, Literals.CHANNEL__SIDE, Literals.CHANNEL__KIND),
	/** What a channel publishes. */
	CONTENT(Literals.CONTENT, SymbolKind.Method, Topic.CHANNEL, Literals.CONTENT__KIND, Literals.CONTENT__THEME),
	/** Who works. */
	TEAM(Literals.TEAM, SymbolKind.Array, Topic.PEOPLE),
	/** One person's share. */
	ROLE(Literals.ROLE, SymbolKind.Variable, Topic.PEOPLE, Literals.PARTY__ENGAGEMENT),
	/** Somebody from outside. */
	PROVIDER(Literals.PROVIDER, SymbolKind.Variable, Topic.PEOPLE, Literals.PARTY__ENGAGEMENT),
	/** What is worked with. */
	TOOL(Literals.TOOL, SymbolKind.Constructor, Topic.TOOL, Literals.TOOL__PRICE),
	/** A stage of the work. */
	PHASE(Literals.PHASE, SymbolKind.Event, Topic.TIME, Literals.PHASE__KIND, Literals.DATED__START),
	/** Work that serves goals. */
	ACTIVITY(Literals.ACTIVITY, SymbolKind.Function, Topic.TIME, Literals.DATED__START),
	/** A day on which a goal is measured. */
	MEASUREMENT(Literals.MEASUREMENT, SymbolKind.Number, Topic.GOAL, Literals.MEASUREMENT__DATE),
	/** What is done about a deviation. */
	CORRECTION(Literals.CORRECTION, SymbolKind.Operator, Topic.GOAL, Literals.CORRECTION__DUE),
	/** A day on which the whole plan is looked at. */
	REVIEW(Literals.REVIEW, SymbolKind.Event, Topic.TIME, Literals.REVIEW__DATE),
	/** What is prepared for a bad day. */
	CRISIS(Literals.CRISIS, SymbolKind.Object, Topic.TIME),
	/** What may go wrong. */
	RISK(Literals.RISK, SymbolKind.Field, Topic.TIME),
	/** What can be measured. */
	METRIC(Literals.METRIC, SymbolKind.TypeParameter, Topic.METRIC, Literals.METRIC__UNIT),
	/** What a house decides for many plans. */
	POLICY(Literals.POLICY, SymbolKind.Module, Topic.POLICY),
	/** A decision about a rule. */
	RULE_SETTING(Literals.RULE_SETTING, SymbolKind.Boolean, Topic.POLICY, Literals.POLICY_SETTING__SEVERITY),
	/** A decision about a group of rules. */
	GROUP_SETTING(Literals.GROUP_SETTING, SymbolKind.Boolean, Topic.POLICY, Literals.POLICY_SETTING__SEVERITY),
	/** Words that a house adds to a topic. */
	TOPIC_WORDS(Literals.TOPIC_WORDS, SymbolKind.Array, Topic.POLICY),
	/** A platform that a house knows. */
	PLATFORM_ENTRY(Literals.PLATFORM_ENTRY, SymbolKind.Constant, Topic.POLICY, Literals.PLATFORM_ENTRY__KIND),
	/** An occasion that a house knows. */
	OCCASION_ENTRY(Literals.OCCASION_ENTRY, SymbolKind.Constant, Topic.POLICY, Literals.OCCASION_ENTRY__DATE),
	/** A country that a house knows. */
	COUNTRY_ENTRY(Literals.COUNTRY_ENTRY, SymbolKind.Constant, Topic.POLICY),
	/** A currency that a house knows. */
	CURRENCY_ENTRY(Literals.CURRENCY_ENTRY, SymbolKind.Constant, Topic.POLICY),
	/** What a report shows to whom. */
	PROFILE(Literals.PROFILE, SymbolKind.File, Topic.POLICY, Literals.PROFILE__READER),
	/** How reports look. */
	STYLE(Literals.STYLE, SymbolKind.Struct, Topic.POLICY),
	/** A finding that is left knowingly. */
	WAIVER(Literals.WAIVER, SymbolKind.Null, Topic.POLICY, Literals.WAIVER__UNTIL);

	/** Parts of elements, which are shown with the element that they belong to. */
	public static final Set<EClass> PARTS = Set.of(Literals.PLAN_FILE, Literals.TEXT, Literals.TRANSLATION,
			Literals.EXCHANGE_RATE, Literals.MONEY_RANGE, Literals.AGE_RANGE, Literals.ACCOUNT, Literals.PURPOSE,
			Literals.SUPPORT_PROMISE, Literals.OCCASION, Literals.SKILL, Literals.TRAINING, Literals.PARAMETER_SETTING,
			Literals.STYLE_COLOUR, Literals.STYLE_FONT);

	private static final Map<EClass, ElementKind> BY_TYPE = new HashMap<>();

	static {
		EnumSet.allOf(ElementKind.class).forEach(kind -> BY_TYPE.put(kind.type, kind));
	}

	private final EClass type;
	private final SymbolKind symbol;
	private final Topic topic;
	private final List<EStructuralFeature> traits;

	ElementKind(EClass type, SymbolKind symbol, Topic topic, EStructuralFeature... traits) {
		this.type = type;
		this.symbol = symbol;
		this.topic = topic;
		this.traits = List.of(traits);
	}

	/** The kind of elements of a type; none for parts of elements. */
	public static Optional<ElementKind> of(EClass type) {
		return Optional.ofNullable(BY_TYPE.get(type));
	}

	/** The kind of an element; none for parts of elements. */
	public static Optional<ElementKind> of(EObject element) {
		return of(element.eClass());
	}

	/** What elements of this type are about, also where the type has several kinds: a stakeholder, say. */
	public static Optional<Topic> topicOf(EClass type) {
		return EnumSet.allOf(ElementKind.class).stream().filter(kind -> type.isSuperTypeOf(kind.type)).findFirst()
				.map(ElementKind::topic);
	}

	/** The icon. */
	public SymbolKind symbol() {
		return symbol;
	}

	/** What it is about. */
	public Topic topic() {
		return topic;
	}

	/** What tells two elements of the kind apart at a glance. */
	public List<EStructuralFeature> traits() {
		return traits;
	}
}
