package org.tamyeez.plan.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.IntStream;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
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
import org.tamyeez.plan.parser.antlr.PlanParser;
import org.tamyeez.plan.parser.antlr.internal.InternalPlanParser;
import org.tamyeez.plan.services.PlanGrammarAccess;

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
	private static final int MOST_PASSES = 4 * MOST_PROBLEMS;
	private static final long MOST_TOKENS = 4_000_000;

	@Inject
	private Keywords keywords;

	private @Nullable TokenTypes types;

	@Override
	protected IParseResult doParse(String ruleName, CharStream in, NodeModelBuilder builder, int initialLookAhead) {
		List<CommonToken> tokens = PlanScanner.scan(in, keywords, types());
		Pass pass = pass(ruleName, in, tokens, builder, initialLookAhead);
		if (pass.error() == null) {
			return pass.result();
		}
		List<Located> problems = new ArrayList<>();
		int passes = 1;
		while (pass.error() != null && problems.size() < MOST_PROBLEMS) {
			Mistake mistake = new Mistake(pass, types());
			Repair best = null;
			for (Repair repair : mistake.repairs()) {
				if (++passes > MOST_PASSES || (long) passes * tokens.size() > MOST_TOKENS) {
					break;
				}
				Pass next = pass(ruleName, in, repair.tokens(), createNodeModelBuilder(), initialLookAhead);
				if (next.errorOffset() > pass.errorOffset() && (best == null || next.errorOffset() > best.pass().errorOffset())) {
					best = repair.with(next);
				}
				if (next.error() == null) {
					break;
				}
			}
			problems.add(mistake.problem(best));
			if (best == null) {
				break;
			}
			pass = best.pass();
		}
		return withProblems(pass.result(), problems, builder);
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

	private Pass pass(String ruleName, CharStream in, List<CommonToken> tokens, NodeModelBuilder builder,
			int initialLookAhead) {
		XtextTokenStream stream = createTokenStream(new ListSource(tokens));
		stream.initCurrentLookAhead(initialLookAhead);
		setInitialHiddenTokens(stream);
		FirstErrorParser parser = new FirstErrorParser(stream, getGrammarAccess());
		parser.setTokenTypeMap(getTokenDefProvider().getTokenDefMap());
		parser.setSyntaxErrorProvider(getSyntaxErrorProvider());
		parser.setNodeModelBuilder(builder);
		parser.setSemanticModelBuilder(getElementFactory());
		try {
			return new Pass(tokens, parser.parse(ruleName), parser.first, in.size());
		} catch (RecognitionException e) {
			throw new ParseException("The parser left an error to its caller", e);
		}
	}

	private static IParseResult withProblems(IParseResult result, List<Located> problems, NodeModelBuilder builder) {
		for (Located located : problems) {
			INode root = result.getRootNode();
			int end = root.getTotalEndOffset();
			ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, Math.min(located.offset(), Math.max(0, end - 1)));
			builder.setSyntaxError(leaf == null ? root : leaf, located.problem().toMessage());
		}
		return new ParseResult(result.getRootASTElement(), result.getRootNode(), true);
	}

	/** A problem and the offset of the token that it is shown at. */
	private record Located(SyntaxProblem problem, int offset) {
	}

	/** One attempt to parse. */
	private record Pass(List<CommonToken> tokens, IParseResult result, @Nullable CommonToken error, int length) {

		/** Where parsing first failed, counted in characters; beyond the end if it did not. */
		int errorOffset() {
			CommonToken token = error;
			if (token == null) {
				return Integer.MAX_VALUE;
			}
			return token.getType() == Token.EOF ? length : token.getStartIndex();
		}
	}

	/** A list of tokens that may parse better, and how it differs from what was written. */
	private record Repair(SyntaxProblem.Kind kind, int offset, List<CommonToken> tokens, @Nullable Pass attempt) {

		Repair with(Pass pass) {
			return new Repair(kind, offset, tokens, pass);
		}

		Pass pass() {
			return Objects.requireNonNull(attempt);
		}
	}

	/** The first place that a pass could not understand, and what could be done about it. */
	private final class Mistake {
		private final List<CommonToken> tokens;
		private final TokenTypes types;
		private final int index;
		private final int previous;
		private final int offset;
		private final Expectation expectation;
		private final String found;
		private final String before;
		private final INode root;

		Mistake(Pass pass, TokenTypes types) {
			this.tokens = pass.tokens();
			this.types = types;
			CommonToken error = Objects.requireNonNull(pass.error());
			this.index = error.getType() == Token.EOF ? tokens.size() : tokens.indexOf(error);
			this.previous = previousVisible(index);
			this.offset = index < tokens.size() ? tokens.get(index).getStartIndex() : pass.length();
			this.found = index < tokens.size() ? text(index) : "";
			this.before = previous >= 0 ? text(previous) : "";
			this.root = pass.result().getRootNode();
			this.expectation = expectationBefore(index);
		}

		/** What may stand in the place of a token. */
		private Expectation expectationBefore(int token) {
			int last = previousVisible(token);
			ILeafNode leaf = last < 0 ? null : NodeModelUtils.findLeafNodeAtOffset(root, tokens.get(last).getStartIndex());
			return Expectation.after(leaf, getGrammarAccess().getPlanFileRule());
		}

		/** The repairs worth trying, the most likely first. */
		List<Repair> repairs() {
			List<Repair> repairs = new ArrayList<>();
			missing().ifPresent(
					type -> repairs.add(new Repair(SyntaxProblem.Kind.MISSING, offset, insert(type), null)));
			if (expectation.keywords().contains("}")) {
				repairs.add(new Repair(SyntaxProblem.Kind.UNCLOSED, offset, insert(types.keyword("}")), null));
			}
			if (index < tokens.size()) {
				repairs.add(new Repair(SyntaxProblem.Kind.UNEXPECTED, offset, hide(index, nextStart(expectation)), null));
			}
			if (previous >= 0) {
				int shown = tokens.get(previous).getStartIndex();
				repairs.add(new Repair(SyntaxProblem.Kind.INCOMPLETE, shown, hide(previous, index), null));
				int next = nextStart(expectationBefore(previous));
				repairs.add(new Repair(SyntaxProblem.Kind.UNEXPECTED, offset, hide(previous, next), null));
				repairs.add(new Repair(SyntaxProblem.Kind.UNEXPECTED, offset, hide(statementStart(), nextStart(expectation)), null));
			}
			return repairs;
		}

		/** A token that can stand in for the one value that is expected; none where it would have to mean something. */
		private Optional<Integer> missing() {
			Set<String> values = expectation.values();
			if (values.contains("Name") || values.contains("QualifiedName") || isReference(values)) {
				return Optional.of(types.terminal("WORD"));
			}
			return values.contains("STRING") && expectation.keywords().isEmpty() ? Optional.of(types.terminal("STRING"))
					: Optional.empty();
		}

		private boolean isReference(Set<String> values) {
			return expectation.keywords().isEmpty() && values.size() == 1 && !values.contains("STRING")
					&& !DATATYPES.containsAll(values);
		}

		/** The index behind what belongs to the mistake: the next token that can go on here, or that begins a line. */
		private int nextStart(Expectation allowed) {
			int depth = 0;
			for (int i = index; i < tokens.size(); i++) {
				int type = tokens.get(i).getType();
				if (type == types.keyword("{")) {
					depth++;
				} else if (type == types.keyword("}")) {
					if (depth == 0) {
						return i == index ? i + 1 : i;
					}
					depth--;
				} else if (depth == 0 && i > index && isVisible(i)
						&& (allowed.keywords().contains(keywordAt(i)) || beginsLine(i) && !keywordAt(i).isEmpty())) {
					return i;
				}
			}
			return tokens.size();
		}

		/** The index of the keyword that begins the line of the mistake. */
		private int statementStart() {
			for (int i = previous; i >= 0; i--) {
				if (isVisible(i) && (beginsLine(i) || tokens.get(i).getType() == types.keyword("{"))) {
					return beginsLine(i) ? i : i + 1;
				}
			}
			return 0;
		}

		private boolean beginsLine(int i) {
			int before = previousVisible(i);
			return before < 0 || newLineBetween(before, i);
		}

		private boolean newLineBetween(int from, int to) {
			for (int i = from + 1; i < to; i++) {
				if (text(i).indexOf('\n') >= 0) {
					return true;
				}
			}
			return false;
		}

		private String keywordAt(int i) {
			return types.keywordOf(tokens.get(i).getType());
		}

		private int previousVisible(int from) {
			int i = from - 1;
			while (i >= 0 && !isVisible(i)) {
				i--;
			}
			return i;
		}

		private boolean isVisible(int i) {
			return !types.isHidden(tokens.get(i).getType());
		}

		private String text(int i) {
			CommonToken token = tokens.get(i);
			return token.getStopIndex() < token.getStartIndex() ? "" : token.getText();
		}

		private List<CommonToken> insert(int type) {
			List<CommonToken> repaired = copy();
			CommonToken virtual = new CommonToken(null, type, Token.DEFAULT_CHANNEL, offset, offset - 1);
			virtual.setText("");
			repaired.add(index, virtual);
			return repaired;
		}

		private List<CommonToken> hide(int from, int to) {
			List<CommonToken> repaired = copy();
			for (int i = from; i < to; i++) {
				if (isVisible(i)) {
					CommonToken hidden = repaired.get(i);
					hidden.setType(types.terminal("UNREADABLE"));
				}
			}
			return repaired;
		}

		/** Tokens remember what a pass did to them, so that each pass gets its own. */
		private List<CommonToken> copy() {
			List<CommonToken> copies = new ArrayList<>(tokens.size() + 1);
			for (CommonToken token : tokens) {
				CommonToken copy = new CommonToken(token.getInputStream(), token.getType(), Token.DEFAULT_CHANNEL,
						token.getStartIndex(), token.getStopIndex());
				if (token.getStopIndex() < token.getStartIndex()) {
					copy.setText("");
				}
				copies.add(copy);
			}
			return copies;
		}

		Located problem(@Nullable Repair repair) {
			SyntaxProblem.Kind kind = SyntaxProblem.Kind.UNEXPECTED;
			int shownAt = offset;
			if (found.startsWith("/*")) {
				kind = SyntaxProblem.Kind.OPEN_COMMENT;
			} else if (index < tokens.size() && tokens.get(index).getType() == types.other() && "\"“«„".indexOf(found.charAt(0)) >= 0) {
				kind = SyntaxProblem.Kind.OPEN_TEXT;
			} else if (repair != null) {
				kind = repair.kind();
				shownAt = repair.offset();
			} else if (found.isEmpty() && expectation.keywords().contains("}")) {
				kind = SyntaxProblem.Kind.UNCLOSED;
			}
			SyntaxProblem problem = new SyntaxProblem(kind, found, before, List.copyOf(expectation.keywords()),
					List.copyOf(expectation.values()));
			return new Located(problem, shownAt);
		}
	}

	/** Rules whose values cannot be made up. */
	private static final Set<String> DATATYPES = Set.of("Date", "Money", "Quantity", "Percent", "TimeSpan", "Number", "Whole",
			"Currency");

	/** A parser that remembers the token at which it first failed. */
	private static final class FirstErrorParser extends InternalPlanParser {
		private @Nullable CommonToken first;

		FirstErrorParser(XtextTokenStream stream, PlanGrammarAccess grammar) {
			super(stream, grammar);
		}

		@Override
		public void reportError(RecognitionException e) {
			remember(e);
			super.reportError(e);
		}

		@Override
		public void recover(IntStream input, RecognitionException e) {
			remember(e);
			super.recover(input, e);
		}

		private void remember(RecognitionException e) {
			if (first == null) {
				first = e.token instanceof CommonToken token ? token : new CommonToken(Token.EOF);
			}
		}
	}

	/** Hands out tokens that are already there. */
	private static final class ListSource implements TokenSource {
		private final List<CommonToken> tokens;
		private int next;

		ListSource(List<CommonToken> tokens) {
			this.tokens = tokens;
		}

		@Override
		public Token nextToken() {
			return next < tokens.size() ? tokens.get(next++) : Token.EOF_TOKEN;
		}

		@Override
		public @Nullable String getSourceName() {
			return null;
		}
	}
}
