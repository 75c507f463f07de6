package org.tamyeez.plan.formatting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;

/** How the tokens of a file are nested: which block each stands in, and where the elements and lines of a block begin. */
final class Structure {

	/** What a token is within its block. */
	enum Part {
		/** It begins an element: a goal, a channel, a need. */
		ELEMENT,
		/** It begins something else that the block says of its owner: a price, an age. */
		TRAIT,
		/** It goes on with what began before. */
		REST
	}

	/** A block between braces, or the file. */
	static final class Block {
		private final @Nullable INode owner;
		private final int depth;
		private boolean multiLine;

		Block(@Nullable INode owner, int depth, boolean multiLine) {
			this.owner = owner;
			this.depth = depth;
			this.multiLine = multiLine;
		}

		/** How many blocks it stands in, itself included. */
		int depth() {
			return depth;
		}

		/** Whether the author wrote it on more than one line. */
		boolean isMultiLine() {
			return multiLine;
		}
	}

	/**
	 * The place of a token.
	 *
	 * @param block   the block that the token stands in; a brace stands outside the block that it opens or closes
	 * @param inner   the block that a brace opens or closes; else the same
	 * @param part    what it is within the block
	 * @param element the innermost element that it belongs to
	 */
	record Place(Block block, Block inner, Part part, @Nullable INode element) {
	}

	private final List<Place> places = new ArrayList<>();
	private final Deque<Block> blocks = new ArrayDeque<>();
	private final Deque<INode> elements = new ArrayDeque<>();

	Structure(List<Token> tokens, INode root) {
		blocks.push(new Block(root, 0, true));
		for (Token token : tokens) {
			add(token);
		}
	}

	/** The place of a token, by its index. */
	Place place(int index) {
		return places.get(index);
	}

	private void add(Token token) {
		leaveElements(token);
		Block block = blocks.element();
		if (token.is("}") && blocks.size() > 1) {
			noteBreaks(token);
			blocks.pop();
			places.add(new Place(blocks.element(), block, Part.REST, elements.peek()));
			return;
		}
		if (token.is("{")) {
			Block inner = new Block(outOfFragments(token.leaf().getParent()), block.depth + 1, false);
			places.add(new Place(block, inner, Part.REST, elements.peek()));
			noteBreaks(token);
			blocks.push(inner);
			return;
		}
		noteBreaks(token);
		Part part = token.isComment() ? Part.REST : partOf(token.leaf(), block);
		places.add(new Place(block, block, part, elements.peek()));
	}

	/** A line break within a block lies within the blocks around it too. */
	private void noteBreaks(Token token) {
		if (token.breaks() > 0 || token.isLineComment() || token.isMultiLine()) {
			for (Block block : blocks) {
				block.multiLine = true;
			}
		}
	}

	private void leaveElements(Token token) {
		while (!elements.isEmpty() && elements.element().getTotalEndOffset() <= token.offset()) {
			elements.pop();
		}
	}

	private Part partOf(INode leaf, Block block) {
		INode node = leaf;
		while (node.getParent() != null && !Objects.equals(outOfFragments(node.getParent()), block.owner)) {
			node = node.getParent();
			if (node.getOffset() != leaf.getOffset()) {
				return Part.REST;
			}
		}
		EObject element = node.getGrammarElement();
		if (element instanceof Action action && beginsWithKeyword(action) || element instanceof RuleCall call
				&& call.getRule() instanceof ParserRule rule && !GrammarUtil.isDatatypeRule(rule)
				&& beginsAlternative(call)) {
			elements.push(node);
			return Part.ELEMENT;
		}
		return element instanceof AbstractElement other && beginsAlternative(other) ? Part.TRAIT : Part.REST;
	}

	/** Of an element that can be empty, the node model knows no more than the action that makes it. */
	private static boolean beginsWithKeyword(Action action) {
		return action.eContainer() instanceof Group group && group.getElements().get(0) == action
				&& group.getElements().get(1) instanceof Keyword;
	}

	/** Whether an element of the grammar begins one of the things that a block can hold. */
	private static boolean beginsAlternative(AbstractElement element) {
		EObject container = element.eContainer() instanceof Assignment assignment ? assignment.eContainer()
				: element.eContainer();
		AbstractElement top = element.eContainer() instanceof Assignment assignment ? assignment : element;
		if (container instanceof Group group) {
			int index = group.getElements().indexOf(top);
			if (index > 0) {
				return group.getElements().get(index - 1) instanceof Keyword brace && "{".equals(brace.getValue());
			}
			container = group.eContainer();
		}
		return container instanceof Alternatives;
	}

	private static @Nullable INode outOfFragments(@Nullable INode node) {
		INode current = node;
		while (current != null && current.getGrammarElement() instanceof RuleCall call
				&& call.getRule() instanceof ParserRule rule && rule.isFragment()) {
			current = current.getParent();
		}
		return current;
	}
}
