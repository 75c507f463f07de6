package org.tamyeez.plan.rule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.tamyeez.plan.language.Keywords;
import org.tamyeez.plan.model.Element;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.model.PlanFile;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.value.PlanDate;

import com.google.inject.Inject;

/**
 * Waives a finding where it stands. The draft names the rule, the author of the plan and an end; the reason is for a person to
 * give.
 */
public final class WaiverDraft {

	/** How long a waiver holds where the plan has no end that is still to come. */
	private static final int DAYS = 90;
	private static final String WAIVERS = PlanPackage.Literals.ELEMENT__WAIVERS.getName();

	private final IGrammarAccess grammar;
	private final Keywords keywords;
	private final Clock clock;

	/**
	 * @param grammar  tells which elements can hold a waiver
	 * @param keywords the keyword table
	 * @param clock    what tells which day it is
	 */
	@Inject
	public WaiverDraft(IGrammarAccess grammar, Keywords keywords, Clock clock) {
		this.grammar = grammar;
		this.keywords = keywords;
		this.clock = clock;
	}

	/** The edits that waive a finding; none where it cannot be waived. */
	public List<TextEdit> of(XtextResource resource, Finding finding) {
		if (isOfEngine(finding)) {
			return List.of();
		}
		INode root = resource.getParseResult().getRootNode();
		Optional<Element> holder = holder(root, finding.location().offset());
		Edits edits = new Edits(root.getText(), keywords);
		return holder.map(element -> write(element, finding.rule(), edits)).orElse(List.of());
	}

	/** What the engine finds is about the text itself or about waivers. */
	private static boolean isOfEngine(Finding finding) {
		return Stream.of(EngineRule.SYNTAX_ERROR, EngineRule.IMPOSSIBLE_VALUE, EngineRule.UNRESOLVED_REFERENCE,
				EngineRule.WAIVER_UNUSED, EngineRule.WAIVER_EXPIRED, EngineRule.RULE_CRASHED)
				.anyMatch(rule -> rule.name().equals(finding.rule()));
	}

	/** The innermost element around a place that can hold a waiver. */
	private Optional<Element> holder(INode root, int offset) {
		INode leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset);
		EObject innermost = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
		for (EObject element = innermost; element != null; element = element.eContainer()) {
			if (element instanceof Element holder && canHoldWaiver(element.eClass()) && !hasEmptyBlock(element)) {
				return Optional.of(holder);
			}
		}
		return Optional.empty();
	}

	/** A waiver in an empty block would fill it, and there would be nothing left to waive. */
	private static boolean hasEmptyBlock(EObject element) {
		String text = NodeModelUtils.getTokenText(NodeModelUtils.findActualNodeFor(element));
		return text.endsWith("{}") || text.endsWith("{ }");
	}

	private boolean canHoldWaiver(EClass type) {
		return GrammarUtil.allParserRules(grammar.getGrammar()).stream()
				.filter(rule -> !rule.isFragment() && rule.getType().getClassifier() == type)
				.anyMatch(WaiverDraft::writesWaivers);
	}

	private static boolean writesWaivers(ParserRule rule) {
		return EcoreUtil2.getAllContentsOfType(rule, Assignment.class).stream()
				.anyMatch(assignment -> WAIVERS.equals(assignment.getFeature()))
				|| EcoreUtil2.getAllContentsOfType(rule, RuleCall.class).stream().map(RuleCall::getRule)
						.anyMatch(called -> called instanceof ParserRule fragment && fragment.isFragment()
								&& writesWaivers(fragment));
	}

	private List<TextEdit> write(Element holder, String rule, Edits edits) {
		Optional<Plan> plan = Check.planOf(holder);
		EObject near = holder instanceof PlanFile file && !file.getElements().isEmpty() ? file.getElements().get(0) : holder;
		String waiver = String.join(" ", edits.keyword(near, "waive"), rule, reason(near, edits),
				edits.keyword(near, "by"), owner(plan, near, edits), edits.keywordBeforeDate(near, "until"),
				edits.written(end(plan, LocalDate.now(clock))));
		return holder instanceof PlanFile ? edits.insertBefore(near, waiver) : edits.addToBlock(holder, waiver);
	}

	/** A reason to start from. */
	public static String reason(EObject near, Edits edits) {
		return edits.asking(near, "Why this is right here", "لماذا يصح هذا هنا");
	}

	/** On whose word something is waived: that of the plan's author, where one is named. */
	public static String owner(Optional<Plan> plan, EObject near, Edits edits) {
		return plan.map(Plan::getAuthor).filter(author -> author.getValue() != null && !author.getValue().isBlank())
				.flatMap(author -> Edits.written(author, PlanPackage.Literals.TEXT__VALUE))
				.orElseGet(() -> edits.asking(near, "Name", "الاسم"));
	}

	/** The last day that a waiver can be asked for: that of the plan, if it is still to come. */
	public static LocalDate end(Optional<Plan> plan, LocalDate today) {
		return plan.map(Plan::getEnd).map(PlanDate::day).filter(day -> day.isAfter(today))
				.orElse(today.plusDays(DAYS));
	}
}
