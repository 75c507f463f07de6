package org.tamyeez.plan.language;

import java.util.ArrayList;
import java.util.List;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CharStream;
import org.antlr.runtime.RecognitionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.parser.ParseResult;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.eclipse.xtext.util.ReplaceRegion;
import org.tamyeez.plan.language.Mistake.LocatedProblem;
import org.tamyeez.plan.parser.antlr.PlanParser;

import com.google.inject.Inject;

/**
 * Parses a plan so that one mistake gives one error. Where the text cannot be understood, a few repairs are tried: to
 * read what is missing as if it were there, to pass over what is too much. The repair that lets the parser go farthest is
 * kept, the mistake is noted, and parsing goes on behind it.
 */
public class ResilientPlanParser extends PlanParser {

	/** A file with more mistakes than this is no plan yet; more messages would help nobody. */
	private static final int MOST_PROBLEMS = 25;
	/** Bounds the repairs of a large file: how many tokens may be parsed in all, for each that the file has. */
	private static final int MOST_ATTEMPTS = 4 * MOST_PROBLEMS;
	private static final long MOST_TOKENS = 4_000_000;

	@Inject
	private Keywords keywords;

	private @Nullable TokenTypes types;

	@Override
	protected IParseResult doParse(String ruleName, CharStream in, NodeModelBuilder builder, int initialLookAhead) {
		ParseAttempt first = new Attempts(ruleName, in, initialLookAhead).parse(scan(in), builder);
		if (first.error() == null) {
			return first.result();
		}
		List<LocatedProblem> problems = new ArrayList<>();
		ParseAttempt best = repaired(first, new Attempts(ruleName, in, initialLookAhead), problems, Integer.MAX_VALUE);
		return withProblems(best.result(), problems, builder);
	}

	/**
	 * What may stand at the end of a text that goes on. What is wrong further up is passed over.
	 *
	 * @param text the beginning of a file
	 */
	public Expectation expectedAfter(String text) {
		CharStream in = new ANTLRStringStream(text);
		Attempts attempts = new Attempts(getDefaultRuleName(), in, 0);
		ParseAttempt first = attempts.parse(scan(in), createNodeModelBuilder());
		ParseAttempt best = repaired(first, attempts, new ArrayList<>(), text.stripTrailing().length());
		return mistake(best).expectationBefore(best.tokens().size());
	}

	private TokenRow scan(CharStream in) {
		return new TokenRow(PlanScanner.scan(in, keywords, types()), types());
	}

	private Mistake mistake(ParseAttempt attempt) {
		return new Mistake(attempt, getGrammarAccess(), keywords);
	}

	/** Repairs one mistake after the other, up to a place in the text. */
	private ParseAttempt repaired(ParseAttempt first, Attempts attempts, List<LocatedProblem> problems, int end) {
		ParseAttempt attempt = first;
		while (attempt.error() != null && attempt.errorOffset() < end && problems.size() < MOST_PROBLEMS) {
			Mistake mistake = mistake(attempt);
			Repair helpful = null;
			ParseAttempt best = attempt;
			for (Repair repair : Repairs.of(mistake)) {
				if (best.error() == null || attempts.areTooMany(attempt.tokens().size())) {
					break;
				}
				ParseAttempt next = attempts.parse(repair.tokens(), createNodeModelBuilder());
				if (next.errorOffset() > best.errorOffset()) {
					best = next;
					helpful = repair;
				}
			}
			LocatedProblem problem = mistake.problem(helpful);
			if (helpful == null || !mistake.isToldByValue(helpful)) {
				problems.add(problem);
			}
			attempt = best;
			if (helpful == null || problem.problem().kind() == SyntaxProblem.Kind.OPEN_COMMENT) {
				// All behind an open comment belongs to it: what is missing there may be in it.
				break;
			}
		}
		return attempt;
	}

	private TokenTypes types() {
		TokenTypes known = types;
		if (known == null) {
			known = new TokenTypes(getTokenDefProvider().getTokenDefMap());
			types = known;
		}
		return known;
	}

	/** Files are small, and a repair can reach far: each change parses the whole text. */
	@Override
	protected IParseResult doReparse(IParseResult previous, ReplaceRegion region) {
		StringBuilder text = new StringBuilder(previous.getRootNode().getText());
		region.applyTo(text);
		return doParse(text);
	}

	private static IParseResult withProblems(IParseResult result, List<LocatedProblem> problems, NodeModelBuilder builder) {
		for (LocatedProblem located : problems) {
			INode root = result.getRootNode();
			int end = root.getTotalEndOffset();
			ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, Math.min(located.offset(), Math.max(0, end - 1)));
			INode place = leaf == null ? root : leaf;
			if (place.getSyntaxErrorMessage() == null) {
				builder.setSyntaxError(place, located.problem().toMessage());
			}
		}
		return new ParseResult(result.getRootASTElement(), result.getRootNode(), true);
	}

	/** Parses one text again and again, with other tokens, and counts how often. */
	private final class Attempts {
		private final String ruleName;
		private final CharStream in;
		private final int initialLookAhead;
		private int count;

		Attempts(String ruleName, CharStream in, int initialLookAhead) {
			this.ruleName = ruleName;
			this.in = in;
			this.initialLookAhead = initialLookAhead;
		}

		boolean areTooMany(int tokens) {
			return count >= MOST_ATTEMPTS || (long) count * tokens > MOST_TOKENS;
		}

		ParseAttempt parse(TokenRow tokens, NodeModelBuilder builder) {
			count++;
			XtextTokenStream stream = createTokenStream(tokens.source());
			stream.initCurrentLookAhead(initialLookAhead);
			setInitialHiddenTokens(stream);
			FirstErrorParser parser = new FirstErrorParser(stream, getGrammarAccess());
			parser.setTokenTypeMap(getTokenDefProvider().getTokenDefMap());
			parser.setSyntaxErrorProvider(getSyntaxErrorProvider());
			parser.setNodeModelBuilder(builder);
			parser.setSemanticModelBuilder(getElementFactory());
			try {
				return new ParseAttempt(tokens, parser.parse(ruleName), parser.firstError(), in.size());
			} catch (RecognitionException e) {
				throw new ParseException("The parser left an error to its caller", e);
			}
		}
	}
}
