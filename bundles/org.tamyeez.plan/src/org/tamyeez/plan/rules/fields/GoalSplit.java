package org.tamyeez.plan.rules.fields;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.tamyeez.plan.model.Discipline;
import org.tamyeez.plan.model.Goal;
import org.tamyeez.plan.model.GoalMeasure;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.model.Waiver;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.TextEdit;
import org.tamyeez.plan.rules.PlanFacts;

import com.google.common.base.CharMatcher;

/**
 * Makes two goals of one that names two disciplines. Each keeps the people and measures that suit its discipline; what suits
 * both or neither stays with the first, but for the people: goals of disciplines that speak to the same kind share them.
 */
final class GoalSplit {

	/** A stretch of the file's text. */
	private record Stretch(int start, int end) {
	}

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
		List<TextEdit> edits = new ArrayList<>();
		foreignTo(first, 1)
				.forEach(stretch -> edits.add(new TextEdit(stretch.start(), stretch.end() - stretch.start(), "")));
		edits.add(new TextEdit(node.getEndOffset(), 0, "\n" + indentation + copyForSecond(node, suffix)));
		return edits;
	}

	private String copyForSecond(INode node, String suffix) {
		int offset = node.getOffset();
		StringBuilder copy = new StringBuilder(check.text().substring(offset, node.getEndOffset()));
		List<Stretch> foreign = new ArrayList<>(foreignTo(second, 0));
		foreign.sort(Comparator.comparingInt(Stretch::start).reversed());
		foreign.forEach(stretch -> copy.delete(stretch.start() - offset, stretch.end() - offset));
		INode name = NodeModelUtils.findNodesForFeature(goal, PlanPackage.Literals.NAMED_ELEMENT__NAME).get(0);
		return copy.insert(name.getEndOffset() - offset, suffix).toString();
	}

	/** What the goal of one discipline does not keep, the name of the other discipline among it. */
	private List<Stretch> foreignTo(Discipline discipline, int otherIndex) {
		List<Stretch> foreign = new ArrayList<>();
		foreign.add(withComma(nodes(PlanPackage.Literals.GOAL__DISCIPLINES).get(otherIndex)));
		Discipline other = discipline == first ? second : first;
		if (PlanFacts.isForMarkets(discipline) != PlanFacts.isForMarkets(other)) {
			EStructuralFeature others = PlanFacts.isForMarkets(discipline) ? PlanPackage.Literals.GOAL__AUDIENCES
					: PlanPackage.Literals.GOAL__MARKETS;
			nodes(others).forEach(name -> foreign.add(withWordBefore(name)));
		}
		goal.getMeasures().stream().filter(measure -> !keeps(discipline, measure))
				.forEach(measure -> foreign.add(whole(NodeModelUtils.findActualNodeFor(measure))));
		if (discipline == second) {
			for (Waiver waiver : goal.getWaivers()) {
				foreign.add(whole(NodeModelUtils.findActualNodeFor(waiver)));
			}
		}
		return foreign;
	}

	private boolean keeps(Discipline discipline, GoalMeasure measure) {
		boolean tellsFirst = measure.getMetric() == null || Figures.tells(measure.getMetric(), first);
		boolean tellsSecond = measure.getMetric() != null && Figures.tells(measure.getMetric(), second);
		return discipline == first ? tellsFirst || !tellsSecond : tellsSecond && !tellsFirst;
	}

	private List<INode> nodes(EStructuralFeature feature) {
		return NodeModelUtils.findNodesForFeature(goal, feature);
	}

	/** A value of a list with the comma that ties it to its neighbour. */
	private Stretch withComma(INode value) {
		Optional<ILeafNode> before = leafBefore(value);
		if (before.isPresent() && isComma(before.get())) {
			return new Stretch(endBefore(before.get()), value.getEndOffset());
		}
		int end = value.getEndOffset();
		ILeafNode after = NodeModelUtils.findLeafNodeAtOffset(check.rootNode(), end);
		while (after != null && after.isHidden()) {
			after = NodeModelUtils.findLeafNodeAtOffset(check.rootNode(), after.getTotalEndOffset());
		}
		return new Stretch(endBefore(value), after != null && isComma(after) ? after.getEndOffset() : end);
	}

	/** A name with the keyword or comma in front of it. */
	private Stretch withWordBefore(INode name) {
		return new Stretch(endBefore(leafBefore(name).orElseThrow()), name.getEndOffset());
	}

	private static boolean isComma(INode leaf) {
		return ",".equals(leaf.getText()) || "،".equals(leaf.getText());
	}

	/** An element of the block with the comment behind it, and with its line where it stands alone on one. */
	private Stretch whole(INode node) {
		String text = check.text();
		int end = node.getEndOffset();
		String rest = text.substring(end).lines().findFirst().orElse("");
		boolean endsLine = rest.isBlank() || rest.strip().startsWith("//");
		int start = CharMatcher.anyOf(" \t").trimTrailingFrom(text.substring(0, node.getOffset())).length();
		boolean startsLine = start > 0 && text.charAt(start - 1) == '\n';
		if (startsLine && endsLine) {
			start -= text.startsWith("\r", start - 2) ? 2 : 1;
		}
		return new Stretch(start, endsLine ? end + rest.length() : end);
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
