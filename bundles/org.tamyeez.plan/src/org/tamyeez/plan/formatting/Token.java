package org.tamyeez.plan.formatting;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.tamyeez.plan.language.HiddenCharacters;

/**
 * A word, sign, value or comment of a file.
 *
 * @param leaf   where it stands in the file
 * @param breaks how many line breaks the author made before it
 * @param marks  the invisible characters before it
 */
record Token(ILeafNode leaf, int breaks, Marks marks) {

	/**
	 * Invisible characters between two tokens: marks of direction, which may be there for a reason, and others, which are
	 * findings. Either way it is not for the formatter to take them away.
	 *
	 * @param behind those right behind the token before
	 * @param before those before the token that follows
	 */
	record Marks(String behind, String before) {

		static Marks of(String space) {
			int first = 0;
			while (first < space.length() && HiddenCharacters.isHidden(space.charAt(first))) {
				first++;
			}
			StringBuilder before = new StringBuilder();
			for (int i = first; i < space.length(); i++) {
				if (HiddenCharacters.isHidden(space.charAt(i))) {
					before.append(space.charAt(i));
				}
			}
			return new Marks(space.substring(0, first), before.toString());
		}
	}

	private static final String WHITE_SPACE = "WS";
	private static final String DATE = "ISO_DATE";
	private static final String LINE_COMMENT = "SL_COMMENT";
	private static final String BLOCK_COMMENT = "ML_COMMENT";
	private static final String NAME = "Name";

	/** All tokens of a file. */
	static List<Token> of(ICompositeNode root) {
		List<Token> tokens = new ArrayList<>();
		StringBuilder space = new StringBuilder();
		for (ILeafNode leaf : root.getLeafNodes()) {
			if (WHITE_SPACE.equals(terminal(leaf))) {
				space.append(leaf.getText());
			} else if (leaf.getTotalLength() > 0) {
				tokens.add(new Token(leaf, breaksIn(space), Marks.of(space.toString())));
				space.setLength(0);
			}
		}
		return tokens;
	}

	private static int breaksIn(CharSequence text) {
		int breaks = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
				breaks++;
			}
		}
		return breaks;
	}

	private static String terminal(ILeafNode leaf) {
		EObject element = leaf.getGrammarElement();
		if (element instanceof RuleCall call) {
			return call.getRule().getName();
		}
		return element instanceof TerminalRule rule ? rule.getName() : "";
	}

	/** The characters as they stand in the file. */
	String text() {
		return leaf.getText();
	}

	/** Where it begins in the file. */
	int offset() {
		return leaf.getTotalOffset();
	}

	/** Where it ends in the file. */
	int end() {
		return leaf.getTotalEndOffset();
	}

	boolean isLineComment() {
		return LINE_COMMENT.equals(terminal(leaf));
	}

	boolean isBlockComment() {
		return BLOCK_COMMENT.equals(terminal(leaf));
	}

	boolean isComment() {
		return isLineComment() || isBlockComment();
	}

	boolean isDate() {
		return DATE.equals(terminal(leaf));
	}

	/** Whether it is the sign. */
	boolean is(String sign) {
		return leaf.getGrammarElement() instanceof Keyword keyword && keyword.getValue().equals(sign);
	}

	/** The keyword or sign that this is, as the grammar has it; none for names, also where they look like keywords. */
	@Nullable
	String keyword() {
		EObject element = leaf.getGrammarElement();
		Keyword keyword = null;
		if (element instanceof Keyword word) {
			keyword = word;
		} else if (element instanceof EnumLiteralDeclaration literal) {
			keyword = literal.getLiteral();
		}
		return keyword == null || isWithinName() ? null : keyword.getValue();
	}

	private boolean isWithinName() {
		for (INode node = leaf.getParent(); node != null; node = node.getParent()) {
			if (node.getGrammarElement() instanceof RuleCall call && NAME.equals(call.getRule().getName())) {
				return true;
			}
		}
		return false;
	}

	/** Whether its text goes over several lines and has to stay as it is. */
	boolean isMultiLine() {
		return keyword() == null && text().indexOf('\n') >= 0;
	}
}
