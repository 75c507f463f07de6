package org.tamyeez.plan.language;

import java.util.ArrayList;
import java.util.List;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.jdt.annotation.Nullable;

/** The tokens of a text, white space and comments among them, and those that a repair made up, which have no text. */
final class TokenRow {

	private final List<CommonToken> tokens;
	private final TokenTypes types;

	TokenRow(List<CommonToken> tokens, TokenTypes types) {
		this.tokens = tokens;
		this.types = types;
	}

	int size() {
		return tokens.size();
	}

	int indexOf(CommonToken token) {
		return tokens.indexOf(token);
	}

	int start(int i) {
		return tokens.get(i).getStartIndex();
	}

	/** What is written; nothing for a token that was made up. */
	String text(int i) {
		return isMadeUp(i) ? "" : tokens.get(i).getText();
	}

	/** The keyword that a token is, as the grammar has it; empty if it is none. */
	String keyword(int i) {
		return types.keywordOf(tokens.get(i).getType());
	}

	boolean is(int i, String sign) {
		return tokens.get(i).getType() == types.keyword(sign);
	}

	boolean isTerminal(int i, String name) {
		return tokens.get(i).getType() == types.terminal(name);
	}

	boolean isUnknown(int i) {
		return tokens.get(i).getType() == types.other();
	}

	boolean isVisible(int i) {
		return !types.isHidden(tokens.get(i).getType());
	}

	boolean isMadeUp(int i) {
		return isMadeUp(tokens.get(i));
	}

	private static boolean isMadeUp(CommonToken token) {
		return token.getStopIndex() < token.getStartIndex();
	}

	/** The last token before another that the parser sees; -1 if there is none. */
	int visibleBefore(int from) {
		int i = from - 1;
		while (i >= 0 && !isVisible(i)) {
			i--;
		}
		return i;
	}

	/** The last token before another that the parser sees and that stands in the text; -1 if there is none. */
	int writtenBefore(int from) {
		int i = visibleBefore(from);
		while (i >= 0 && isMadeUp(i)) {
			i = visibleBefore(i);
		}
		return i;
	}

	/** The first token behind another that the parser sees; the size of the row if there is none. */
	int visibleAfter(int from) {
		int i = from + 1;
		while (i < size() && !isVisible(i)) {
			i++;
		}
		return i;
	}

	boolean beginsLine(int i) {
		int before = visibleBefore(i);
		return before < 0 || newLineBetween(before, i);
	}

	boolean newLineBetween(int from, int to) {
		for (int i = from + 1; i < to; i++) {
			if (text(i).indexOf('\n') >= 0) {
				return true;
			}
		}
		return false;
	}

	/** The same row with a keyword or sign made up, close behind what stands before a token. */
	TokenRow withKeyword(int before, String keyword) {
		return with(before, types.keyword(keyword));
	}

	/** The same row with a name or text made up, close behind what stands before a token. */
	TokenRow withTerminal(int before, String name) {
		return with(before, types.terminal(name));
	}

	private TokenRow with(int before, int type) {
		List<CommonToken> repaired = copy();
		int position = visibleBefore(before) + 1;
		int start = position == 0 ? 0 : tokens.get(position - 1).getStopIndex() + 1;
		CommonToken madeUp = new CommonToken(null, type, Token.DEFAULT_CHANNEL, start, start - 1);
		madeUp.setText("");
		repaired.add(position, madeUp);
		return new TokenRow(repaired, types);
	}

	/** The same row with a token that is read as if it were a sign. */
	TokenRow asSign(int i, String sign) {
		List<CommonToken> repaired = copy();
		repaired.get(i).setType(types.keyword(sign));
		return new TokenRow(repaired, types);
	}

	/** The same row with some tokens that the parser passes over. */
	TokenRow without(int from, int to) {
		List<CommonToken> repaired = copy();
		for (int i = from; i < to; i++) {
			if (isVisible(i)) {
				repaired.get(i).setType(types.terminal("UNREADABLE"));
			}
		}
		return new TokenRow(repaired, types);
	}

	/** Tokens remember what an attempt to parse did to them, so that each attempt gets its own. */
	private List<CommonToken> copy() {
		List<CommonToken> copies = new ArrayList<>(tokens.size() + 1);
		for (CommonToken token : tokens) {
			CommonToken copy = new CommonToken(token.getInputStream(), token.getType(), Token.DEFAULT_CHANNEL,
					token.getStartIndex(), token.getStopIndex());
			if (isMadeUp(token)) {
				copy.setText("");
			}
			copies.add(copy);
		}
		return copies;
	}

	/** Hands the tokens to a parser. */
	TokenSource source() {
		return new Source(tokens);
	}

	private static final class Source implements TokenSource {
		private final List<CommonToken> tokens;
		private int next;

		Source(List<CommonToken> tokens) {
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
