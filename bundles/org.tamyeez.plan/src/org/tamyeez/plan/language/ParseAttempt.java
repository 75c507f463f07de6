package org.tamyeez.plan.language;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.parser.IParseResult;

/**
 * One attempt to parse a text.
 *
 * @param tokens what was parsed
 * @param result what came of it
 * @param error  the token at which the parser first failed; none if it did not
 * @param length the length of the text
 */
record ParseAttempt(TokenRow tokens, IParseResult result, @Nullable CommonToken error, int length) {

	/** Where parsing first failed, counted in characters; beyond the end if it did not. */
	int errorOffset() {
		CommonToken token = error;
		if (token == null) {
			return Integer.MAX_VALUE;
		}
		return token.getType() == Token.EOF ? length : token.getStartIndex();
	}

	/** The index of the token at which parsing first failed; behind the last one at the end of the text. */
	int errorIndex() {
		CommonToken token = error;
		return token == null || token.getType() == Token.EOF ? tokens.size() : tokens.indexOf(token);
	}
}
