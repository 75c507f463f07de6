package org.tamyeez.editor.colour;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.Token;
import org.tamyeez.plan.language.Keywords;
import org.tamyeez.plan.language.PlanScanner;
import org.tamyeez.plan.language.TokenTypes;

/** Tells the colours of a stretch of text by the scanner that the parser itself uses. */
final class WordScanner implements ITokenScanner {

	private static final Keywords KEYWORDS = new Keywords();
	private static final List<String> TERMINALS = List.of("WS", "SL_COMMENT", "ML_COMMENT", "STRING", "NUMERAL", "ISO_DATE",
			"WORD", "UNREADABLE", "ANY_OTHER");
	private static final TokenTypes TYPES = types();
	private static final Map<Integer, Meaning> MEANINGS = Map.of(TYPES.terminal("SL_COMMENT"), Meaning.COMMENT,
			TYPES.terminal("ML_COMMENT"), Meaning.COMMENT, TYPES.terminal("STRING"), Meaning.TEXT,
			TYPES.terminal("NUMERAL"), Meaning.NUMBER, TYPES.terminal("ISO_DATE"), Meaning.DATE);

	private List<CommonToken> tokens = List.of();
	private int next;
	private int start;

	private static TokenTypes types() {
		Map<Integer, String> definitions = new HashMap<>();
		TERMINALS.forEach(terminal -> definitions.put(definitions.size() + 1, "RULE_" + terminal));
		KEYWORDS.all().forEach(keyword -> definitions.put(definitions.size() + 1, '\'' + keyword.id() + '\''));
		return new TokenTypes(definitions);
	}

	@Override
	public void setRange(IDocument document, int offset, int length) {
		try {
			tokens = PlanScanner.scan(new ANTLRStringStream(document.get(offset, length)), KEYWORDS, TYPES);
		} catch (BadLocationException e) {
			tokens = List.of();
		}
		next = 0;
		start = offset;
	}

	@Override
	public IToken nextToken() {
		if (next == tokens.size()) {
			return Token.EOF;
		}
		return token(tokens.get(next++));
	}

	private static IToken token(CommonToken token) {
		Meaning meaning = MEANINGS.get(token.getType());
		if (meaning == null && isWord(TYPES.keywordOf(token.getType()))) {
			meaning = Meaning.CLAUSE;
		}
		return meaning == null ? Token.UNDEFINED : new Token(Palette.of(meaning));
	}

	/** Signs such as braces are keywords of the grammar too. */
	private static boolean isWord(String keyword) {
		return !keyword.isEmpty() && Character.isLetter(keyword.charAt(0));
	}

	@Override
	public int getTokenOffset() {
		return next == 0 ? start : start + tokens.get(next - 1).getStartIndex();
	}

	@Override
	public int getTokenLength() {
		if (next == 0) {
			return 0;
		}
		CommonToken token = tokens.get(next - 1);
		return token.getStopIndex() - token.getStartIndex() + 1;
	}
}
