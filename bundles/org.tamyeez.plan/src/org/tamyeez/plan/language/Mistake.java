package org.tamyeez.plan.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.tamyeez.plan.services.PlanGrammarAccess;

/** The first place that an attempt to parse could not understand: what stands there, and what is told about it. */
final class Mistake {

	private final TokenRow tokens;
	private final INode root;
	private final PlanGrammarAccess grammar;
	private final Keywords keywords;
	private final int index;
	private final int previous;
	private final int written;
	private final int offset;
	private final Expectation expectation;
	private final String found;
	private final String before;

	Mistake(ParseAttempt attempt, PlanGrammarAccess grammar, Keywords keywords) {
		this.tokens = attempt.tokens();
		this.root = attempt.result().getRootNode();
		this.grammar = grammar;
		this.keywords = keywords;
		this.index = attempt.errorIndex();
		this.previous = tokens.visibleBefore(index);
		this.written = tokens.writtenBefore(index);
		this.offset = isAtEnd() ? attempt.length() : tokens.start(index);
		this.expectation = expectationBefore(index);
		this.found = isAtEnd() ? "" : tokens.text(index);
		this.before = written >= 0 ? tokens.text(written) : "";
	}

	TokenRow tokens() {
		return tokens;
	}

	/** The index of the token that was not understood. */
	int index() {
		return index;
	}

	/** The index of the last token that was; -1 if there is none. */
	int previous() {
		return previous;
	}

	int offset() {
		return offset;
	}

	/** What was read; empty at the end of the text. */
	String found() {
		return found;
	}

	/** What may stand here. */
	Expectation expectation() {
		return expectation;
	}

	boolean isAtEnd() {
		return index >= tokens.size();
	}

	/** Where something that is missing is shown: at what was written last, for what comes next may stand far below. */
	int lastOffset() {
		return written >= 0 ? tokens.start(written) : offset;
	}

	/** What may stand in the place of a token. */
	Expectation expectationBefore(int token) {
		int last = tokens.visibleBefore(token);
		return Expectation.after(last < 0 ? null : leaf(last), grammar.getPlanFileRule());
	}

	private @Nullable ILeafNode leaf(int token) {
		int start = tokens.start(token);
		if (!tokens.isMadeUp(token)) {
			return NodeModelUtils.findLeafNodeAtOffset(root, start);
		}
		for (ILeafNode leaf : root.getLeafNodes()) {
			if (leaf.getLength() == 0 && leaf.getOffset() == start) {
				return leaf;
			}
		}
		return null;
	}

	/** Whether the keyword of a new statement was read as the name that the line above lacks. */
	boolean isStatementTakenForName() {
		return previous > 0 && !isAtEnd() && !tokens.isMadeUp(previous) && isWord(tokens.keyword(previous))
				&& tokens.beginsLine(previous) && !tokens.beginsLine(index) && tokens.writtenBefore(previous) >= 0
				&& isName(leaf(previous));
	}

	private static boolean isWord(String keyword) {
		return !keyword.isEmpty() && Character.isLetter(keyword.charAt(0));
	}

	/** Whether a leaf is a name or a part of one. */
	private static boolean isName(@Nullable ILeafNode leaf) {
		AbstractRule rule = leaf == null ? null : GrammarUtil.containingRule(leaf.getGrammarElement());
		return rule != null && "Name".equals(rule.getName());
	}

	/** Whether a leaf belongs to the name of an element, and not to one that refers to it. */
	private static boolean definesName(@Nullable INode leaf) {
		for (INode node = leaf; node != null; node = node.getParent()) {
			if (node.getGrammarElement() != null && node.getGrammarElement().eContainer() instanceof Assignment assignment) {
				return "name".equals(assignment.getFeature());
			}
		}
		return false;
	}

	/** Whether a second word stands behind the name of an element. */
	private boolean isSecondWord() {
		return previous >= 0 && !isAtEnd() && tokens.isTerminal(index, "WORD") && !tokens.newLineBetween(previous, index)
				&& isName(leaf(previous)) && definesName(leaf(previous)) && !isStatementTakenForName()
				&& foundPhrase().equals(found);
	}

	/** Whether a value is wanted that the line does not have: what was read stands on the next. */
	private boolean isLineIncomplete() {
		return written >= 0 && tokens.beginsLine(index) && !"}".equals(found)
				&& (expectation.keywords().isEmpty() || tokens.is(written, ","));
	}

	/** What was read, with the word behind it where a keyword of two words begins like it. */
	private String foundPhrase() {
		int next = tokens.visibleAfter(index);
		boolean beginsPhrase = next < tokens.size() && !tokens.newLineBetween(index, next)
				&& expectation.keywords().stream().anyMatch(this::beginsLikeFound);
		return beginsPhrase ? found + " " + tokens.text(next) : found;
	}

	private boolean beginsLikeFound(String keyword) {
		return Stream.of(Keywords.Spelling.values())
				.anyMatch(spelling -> keywords.spelled(keyword, spelling).startsWith(found + " "));
	}

	/** Whether what reads the values reports the mistake: an amount without its currency is no amount. */
	boolean isToldByValue(Repair repair) {
		return repair.kind() == SyntaxProblem.Kind.MISSING && repair.sign().isEmpty()
				&& expectation.values().equals(Set.of("WORD")) && expectation.keywords().isEmpty();
	}

	/** What is told, after the repair that helped; none if none did. */
	LocatedProblem problem(@Nullable Repair repair) {
		if (found.startsWith("/*")) {
			return located(SyntaxProblem.Kind.OPEN_COMMENT, offset, repair);
		}
		if (!isAtEnd() && tokens.isUnknown(index) && "\"“«„".indexOf(found.charAt(0)) >= 0) {
			return located(SyntaxProblem.Kind.OPEN_TEXT, offset, repair);
		}
		if (isSecondWord()) {
			return located(SyntaxProblem.Kind.SECOND_WORD, offset, repair);
		}
		SyntaxProblem.Kind kind = repair == null ? SyntaxProblem.Kind.UNEXPECTED : repair.kind();
		if (kind != SyntaxProblem.Kind.UNEXPECTED) {
			return located(kind, repair == null ? offset : repair.offset(), repair);
		}
		if (isAtEnd()) {
			boolean unclosed = repair == null && expectation.keywords().contains("}");
			return located(unclosed ? SyntaxProblem.Kind.UNCLOSED : kind, lastOffset(), repair);
		}
		return isLineIncomplete() ? located(SyntaxProblem.Kind.INCOMPLETE, lastOffset(), repair)
				: located(kind, offset, repair);
	}

	private LocatedProblem located(SyntaxProblem.Kind kind, int shownAt, @Nullable Repair repair) {
		return new LocatedProblem(problem(kind, repair), shownAt);
	}

	private SyntaxProblem problem(SyntaxProblem.Kind kind, @Nullable Repair repair) {
		if (repair != null && !repair.sign().isEmpty()) {
			return new SyntaxProblem(kind, found, before, List.of(repair.sign()), List.of());
		}
		if (isAtEnd() && kind == SyntaxProblem.Kind.UNEXPECTED && expectation.keywords().contains("{")) {
			return new SyntaxProblem(SyntaxProblem.Kind.MISSING, found, before, List.of("{"), List.of());
		}
		if (kind == SyntaxProblem.Kind.INCOMPLETE && "}".equals(before)) {
			return new SyntaxProblem(SyntaxProblem.Kind.UNEXPECTED, before, "", List.of(), List.of());
		}
		if (kind == SyntaxProblem.Kind.INCOMPLETE && isStatementTakenForName()) {
			int last = tokens.writtenBefore(previous);
			return problem(kind, tokens.text(previous), tokens.text(last), expectationBefore(previous));
		}
		return problem(kind, kind == SyntaxProblem.Kind.UNEXPECTED ? foundPhrase() : found, before, expectation);
	}

	/** A problem with the words for units of time in place of the rule that they are gathered in. */
	private SyntaxProblem problem(SyntaxProblem.Kind kind, String read, String last, Expectation expected) {
		Set<String> words = new LinkedHashSet<>(expected.keywords());
		Set<String> values = new LinkedHashSet<>(expected.values());
		ParserRule timeUnit = grammar.getTimeUnitRule();
		if (values.remove(timeUnit.getName())) {
			EcoreUtil2.getAllContentsOfType(timeUnit, Keyword.class).forEach(unit -> words.add(unit.getValue()));
		}
		return new SyntaxProblem(kind, read, last, List.copyOf(words), List.copyOf(values));
	}

	/** A problem and the offset of the token that it is shown at. */
	record LocatedProblem(SyntaxProblem problem, int offset) {
	}
}
