package org.tamyeez.plan.rules.fields;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.tamyeez.plan.model.Discipline;
import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.GoalMeasure;
import org.tamyeez.plan.model.Market;
import org.tamyeez.plan.model.NamedElement;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.model.Waiver;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Edits;
import org.tamyeez.plan.rule.TextEdit;
import org.tamyeez.plan.rules.MarketFacts;
import org.tamyeez.plan.rules.PlanFacts;

import com.google.common.base.CharMatcher;

/**
 * Makes two goals of one that names two disciplines. Each keeps the measures that suit its discipline; what suits both or
 * neither stays with the first. Goals of disciplines that speak to the same kind of people share them; otherwise the goal
 * that would be left without is aimed at the market within the audience, or at the audience around the market.
 */
final class GoalSplit {

	private final Goal goal;
	private final Check check;
	private final Discipline first;
	private final Discipline second;

	/**
	 * @param goal  a goal of two disciplines
	 * @param check what knows the text of the file
	 */
	GoalSplit(Goal goal, Check check) {
		this.goal = goal;
		this.check = check;
		this.first = goal.getDisciplines().get(0);
		this.second = goal.getDisciplines().get(1);
	}

	/** The edits that split the goal; none where the name of the second one is taken. */
	List<TextEdit> edits() {
		INode node = NodeModelUtils.findActualNodeFor(goal);
		String suffix = "_" + check.edits().keyword(goal, second.getLiteral()).replace(' ', '_');
		boolean taken = Check.planOf(goal).map(plan -> plan.getGoals().stream()
				.anyMatch(other -> (goal.getName() + suffix).equals(other.getName()))).orElse(true);
		if (node == null || taken) {
			return List.of();
		}
		int lineStart = check.text().lastIndexOf('\n', node.getOffset() - 1) + 1;
		String before = check.text().substring(lineStart, node.getOffset());
		String indentation = before.isBlank() ? before : "";
		String lineEnd = check.text().contains("\r\n") ? "\r\n" : "\n";
		List<TextEdit> edits = new ArrayList<>(changesFor(first, 1, node));
		edits.add(new TextEdit(node.getEndOffset(), 0, lineEnd + indentation + copyForSecond(node, suffix)));
		return edits;
	}

	private String copyForSecond(INode node, String suffix) {
		INode name = NodeModelUtils.findNodesForFeature(goal, PlanPackage.Literals.NAMED_ELEMENT__NAME).get(0);
		List<TextEdit> changes = new ArrayList<>(changesFor(second, 0, node));
		changes.add(new TextEdit(name.getEndOffset(), 0, suffix));
		return changed(node.getOffset(), node.getEndOffset(), changes);
	}

	/** A stretch of the file's text with some changes. */
	private String changed(int start, int end, List<TextEdit> changes) {
		StringBuilder text = new StringBuilder(check.text().substring(start, end));
		changes.stream().sorted(Comparator.comparingInt(TextEdit::offset).reversed())
				.forEach(edit -> text.replace(edit.offset() - start, edit.offset() + edit.length() - start, edit.newText()));
		return text.toString();
	}

	/** What makes the goal one of a discipline alone; a block in which nothing stays goes as well. */
	private List<TextEdit> changesFor(Discipline discipline, int otherIndex, INode node) {
		List<TextEdit> changes = new ArrayList<>();
		changes.add(withComma(nodes(PlanPackage.Literals.GOAL__DISCIPLINES).get(otherIndex)));
		changes.addAll(aim(discipline));
		Stream<GoalMeasure> foreign = goal.getMeasures().stream().filter(measure -> !keeps(discipline, measure));
		Stream<Waiver> waivers = discipline == second ? goal.getWaivers().stream() : Stream.empty();
		Stream.concat(foreign, waivers).map(NodeModelUtils::findActualNodeFor).map(this::whole).forEach(changes::add);
		brace(node, "{").ifPresent(open -> {
			int start = open.getEndOffset();
			int end = node.getEndOffset() - 1;
			List<TextEdit> within = changes.stream().filter(edit -> edit.offset() >= start).toList();
			if (changed(start, end, within).isBlank()) {
				changes.removeAll(within);
				changes.add(removal(endBefore(open), node.getEndOffset()));
			}
		});
		return changes;
	}

	private static Optional<ILeafNode> brace(INode node, String brace) {
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (brace.equals(leaf.getText())) {
				return Optional.of(leaf);
			}
		}
		return Optional.empty();
	}

	/** Takes out the people whom the discipline does not speak to, and puts in those whom it does if none are left. */
	private List<TextEdit> aim(Discipline discipline) {
		boolean forMarkets = PlanFacts.isForMarkets(discipline);
		EStructuralFeature foreign = forMarkets ? PlanPackage.Literals.GOAL__AUDIENCES : PlanPackage.Literals.GOAL__MARKETS;
		List<INode> names = nodes(foreign);
		if (forMarkets == PlanFacts.isForMarkets(discipline == first ? second : first) || names.isEmpty()) {
			return List.of();
		}
		List<TextEdit> changes = new ArrayList<>();
		boolean hasOwn = forMarkets ? !goal.getMarkets().isEmpty() : !goal.getAudiences().isEmpty();
		Optional<? extends NamedElement> own = hasOwn ? Optional.empty() : forMarkets ? marketWithin() : audienceAround();
		own.ifPresent(one -> changes.addAll(check.edits().replaceKeywordAndName(goal, foreign,
				forMarkets ? "for market" : "for audience", Edits.referenceTo(one))));
		names.stream().skip(changes.size()).map(this::withWordBefore).forEach(changes::add);
		return changes;
	}

	private Optional<Market> marketWithin() {
		List<Market> markets = goal.getAudiences().stream()
				.flatMap(audience -> MarketFacts.within(audience, goal).stream()).distinct().toList();
		return markets.size() == 1 ? Optional.of(markets.get(0)) : Optional.empty();
	}

	private Optional<? extends NamedElement> audienceAround() {
		return goal.getMarkets().stream().flatMap(market -> market.getPartOf().stream()).findFirst();
	}

	private boolean keeps(Discipline discipline, GoalMeasure measure) {
		boolean tellsFirst = measure.getMetric() == null || Figures.tells(measure.getMetric(), first);
		boolean tellsSecond = measure.getMetric() != null && Figures.tells(measure.getMetric(), second);
		return discipline == first ? tellsFirst || !tellsSecond : tellsSecond && !tellsFirst;
	}

	private List<INode> nodes(EStructuralFeature feature) {
		return NodeModelUtils.findNodesForFeature(goal, feature);
	}

	private static TextEdit removal(int start, int end) {
		return new TextEdit(start, end - start, "");
	}

	/** A value of a list with the comma that ties it to its neighbour. */
	private TextEdit withComma(INode value) {
		Optional<ILeafNode> before = leafBefore(value);
		if (before.isPresent() && isComma(before.get())) {
			return removal(endBefore(before.get()), value.getEndOffset());
		}
		int end = value.getEndOffset();
		ILeafNode after = NodeModelUtils.findLeafNodeAtOffset(check.rootNode(), end);
		while (after != null && after.isHidden()) {
			after = NodeModelUtils.findLeafNodeAtOffset(check.rootNode(), after.getTotalEndOffset());
		}
		return removal(endBefore(value), after != null && isComma(after) ? after.getEndOffset() : end);
	}

	/** A name with the keyword or comma in front of it. */
	private TextEdit withWordBefore(INode name) {
		return removal(endBefore(leafBefore(name).orElseThrow()), name.getEndOffset());
	}

	private static boolean isComma(INode leaf) {
		return ",".equals(leaf.getText()) || "،".equals(leaf.getText());
	}

	/** An element of the block with the comment behind it, and with its line where it stands alone on one. */
	private TextEdit whole(INode node) {
		String text = check.text();
		int end = node.getEndOffset();
		String rest = text.substring(end).lines().findFirst().orElse("");
		boolean endsLine = rest.isBlank() || rest.strip().startsWith("//");
		int start = CharMatcher.anyOf(" \t").trimTrailingFrom(text.substring(0, node.getOffset())).length();
		boolean startsLine = start > 0 && text.charAt(start - 1) == '\n';
		if (startsLine && endsLine) {
			start -= text.startsWith("\r", start - 2) ? 2 : 1;
		}
		return removal(start, endsLine ? end + rest.length() : end);
	}

	/** Where the text in front of a node ends, so that the space between them goes with it. */
	private int endBefore(INode node) {
		return leafBefore(node).map(INode::getEndOffset).orElse(node.getOffset());
	}

	/** The last leaf in front of a node that is neither space nor comment. */
	private Optional<ILeafNode> leafBefore(INode node) {
		ILeafNode leaf = null;
		int offset = node.getOffset();
		while (offset > 0 && (leaf == null || leaf.isHidden())) {
			leaf = NodeModelUtils.findLeafNodeAtOffset(check.rootNode(), offset - 1);
			offset = leaf == null ? 0 : leaf.getTotalOffset();
		}
		return Optional.ofNullable(leaf).filter(found -> !found.isHidden());
	}
}
