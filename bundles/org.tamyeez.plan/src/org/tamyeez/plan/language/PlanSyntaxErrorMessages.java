package org.tamyeez.plan.language;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;

/**
 * Turns what the parser reports of values into data. Errors of the grammar get no message here: the resilient parser
 * knows more about them once it has found out how to go on.
 */
public class PlanSyntaxErrorMessages implements ISyntaxErrorMessageProvider {

	@Override
	public @Nullable SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
		return null;
	}

	/** A value of which nothing is written is missing, which the parser tells. */
	@Override
	public @Nullable SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
		String found = context.getCurrentNode() == null ? "" : context.getCurrentNode().getText().strip();
		if (found.isEmpty()) {
			return null;
		}
		return new SyntaxProblem(SyntaxProblem.Kind.BAD_VALUE, found, "", List.of(),
				List.of(String.valueOf(context.getValueConverterException().getMessage()))).toMessage();
	}
}
