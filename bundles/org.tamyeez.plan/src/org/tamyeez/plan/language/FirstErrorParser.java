package org.tamyeez.plan.language;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.IntStream;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.tamyeez.plan.parser.antlr.internal.InternalPlanParser;
import org.tamyeez.plan.services.PlanGrammarAccess;

/** A parser that remembers the token at which it first failed. */
final class FirstErrorParser extends InternalPlanParser {

	private @Nullable CommonToken first;

	FirstErrorParser(XtextTokenStream stream, PlanGrammarAccess grammar) {
		super(stream, grammar);
	}

	@Nullable
	CommonToken firstError() {
		return first;
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
