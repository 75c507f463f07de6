package org.tamyeez.plan.ide.colour;

import java.util.List;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.tamyeez.plan.ide.element.GrammarWords;
import org.tamyeez.plan.language.Keywords;
import org.tamyeez.plan.language.PlanScanner;
import org.tamyeez.plan.language.TokenTypes;

import com.google.inject.Inject;

/** Colours words by how they look, where nobody knows what they mean: in text that the parser had to pass over. */
class Shape {

	private static final String QUOTES = "\"“«„";

	private final Keywords keywords;
	private final TokenTypes types;
	private final GrammarWords grammar;

	@Inject
	Shape(Keywords keywords, ITokenDefProvider tokens, GrammarWords grammar) {
		this.keywords = keywords;
		this.types = new TokenTypes(tokens.getTokenDefMap());
		this.grammar = grammar;
	}

	/** The tokens of a text. */
	List<CommonToken> tokens(String text) {
		return PlanScanner.scan(new ANTLRStringStream(text), keywords, types);
	}

	/** The type and modifiers of a token; none where it has no colour. */
	List<String> of(CommonToken token) {
		String keyword = types.keywordOf(token.getType());
		if (!keyword.isEmpty()) {
			return word(keyword);
		}
		int type = token.getType();
		if (type == types.terminal("STRING") || type == types.other() && QUOTES.indexOf(token.getText().charAt(0)) >= 0) {
			return List.of(SemanticTokenTypes.String);
		}
		if (type == types.terminal("ISO_DATE")) {
			return List.of(SemanticTokenTypes.Number, Legend.DATE);
		}
		if (type == types.terminal("NUMERAL")) {
			return List.of(SemanticTokenTypes.Number);
		}
		boolean openComment = type == types.other() && token.getText().startsWith("/*");
		return openComment || type == types.terminal("ML_COMMENT") || type == types.terminal("SL_COMMENT")
				? comment(token.getText())
				: List.of();
	}

	private List<String> word(String keyword) {
		if (!Character.isLetter(keyword.codePointAt(0))) {
			return List.of();
		}
		return List.of(grammar.opensElement(keyword) ? SemanticTokenTypes.Keyword : SemanticTokenTypes.Property);
	}

	/** The colour of a comment: one that begins with two asterisks is a note to the reader of the report. */
	static List<String> comment(String text) {
		return text.startsWith("/**") && text.length() > "/**/".length()
				? List.of(SemanticTokenTypes.Comment, SemanticTokenModifiers.Documentation)
				: List.of(SemanticTokenTypes.Comment);
	}
}
