package org.tamyeez.plan.language;

import java.util.ArrayList;
import java.util.List;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.tamyeez.plan.language.Keywords.Phrase;
import org.tamyeez.plan.value.Numerals;

/**
 * Cuts the text of a plan into tokens, in one pass. It knows what a generated lexer cannot: that a keyword has several
 * spellings in two languages, that one may consist of several words, and that numbers have two scripts.
 */
public final class PlanScanner {

	private static final String OPENING_QUOTES = "\"“«„";
	private static final String CLOSING_QUOTES = "\"”»“";
	private static final String MULTI_LINE_QUOTE = "\"\"\"";

	private final CharStream input;
	private final String text;
	private final Keywords keywords;
	private final TokenTypes types;
	private final List<CommonToken> tokens = new ArrayList<>();
	private int position;

	private PlanScanner(CharStream input, Keywords keywords, TokenTypes types) {
		this.input = input;
		this.text = input.size() == 0 ? "" : input.substring(0, input.size() - 1);
		this.keywords = keywords;
		this.types = types;
	}

	/** The tokens of the whole input, white space and comments included, so that they add up to the text. */
	public static List<CommonToken> scan(CharStream input, Keywords keywords, TokenTypes types) {
		PlanScanner scanner = new PlanScanner(input, keywords, types);
		scanner.scan();
		return scanner.tokens;
	}

	private void scan() {
		while (position < text.length()) {
			int start = position;
			int type = next();
			CommonToken token = new CommonToken(input, type, Token.DEFAULT_CHANNEL, start, position - 1);
			tokens.add(token);
		}
	}

	/** Moves behind the next token and tells its type. */
	private int next() {
		char c = text.charAt(position);
		if (isSpace(c)) {
			skipSpace();
			return types.terminal("WS");
		}
		if (text.startsWith("//", position)) {
			skipToLineEnd();
			return types.terminal("SL_COMMENT");
		}
		if (text.startsWith("/*", position)) {
			int end = text.indexOf("*/", position + 2);
			position = end < 0 ? text.length() : end + 2;
			return end < 0 ? types.other() : types.terminal("ML_COMMENT");
		}
		if (OPENING_QUOTES.indexOf(c) >= 0) {
			return string(c);
		}
		if (Numerals.isDigit(c)) {
			return number();
		}
		if (isWordStart(text.codePointAt(position))) {
			return word();
		}
		return sign();
	}

	private int string(char quote) {
		if (text.startsWith(MULTI_LINE_QUOTE, position)) {
			int end = text.indexOf(MULTI_LINE_QUOTE, position + 3);
			if (end >= 0) {
				position = end + 3;
				return types.terminal("STRING");
			}
		}
		char closing = CLOSING_QUOTES.charAt(OPENING_QUOTES.indexOf(quote));
		for (position++; position < text.length(); position++) {
			char c = text.charAt(position);
			if (c == closing) {
				position++;
				return types.terminal("STRING");
			}
			if (c == '\n' || c == '\r') {
				break;
			}
			if (c == '\\' && position + 1 < text.length() && text.charAt(position + 1) >= ' ') {
				position++;
			}
		}
		return types.other();
	}

	private int number() {
		if (isDate()) {
			position += 10;
			return types.terminal("ISO_DATE");
		}
		skipDigits();
		while (isGroupSeparator() && digitsFrom(position + 1) == 3) {
			position++;
			skipDigits();
		}
		if (position < text.length() && ".\u066B".indexOf(text.charAt(position)) >= 0 && digitsFrom(position + 1) > 0) {
			position++;
			skipDigits();
		}
		return types.terminal("NUMERAL");
	}

	private boolean isDate() {
		return digitsFrom(position) == 4 && charAt(position + 4) == '-' && digitsFrom(position + 5) == 2
				&& charAt(position + 7) == '-' && digitsFrom(position + 8) == 2;
	}

	private boolean isGroupSeparator() {
		char c = charAt(position);
		return c == ',' || c == '\u066C';
	}

	private char charAt(int index) {
		return index < text.length() ? text.charAt(index) : 0;
	}

	/** How many digits stand from an index on; counts no more than five, which is more than any caller asks for. */
	private int digitsFrom(int index) {
		int count = 0;
		while (count < 5 && Numerals.isDigit(charAt(index + count))) {
			count++;
		}
		return count;
	}

	private void skipDigits() {
		while (Numerals.isDigit(charAt(position))) {
			position++;
		}
	}

	private int word() {
		String first = readWord();
		int afterFirst = position;
		for (Phrase phrase : keywords.startingWith(Keywords.fold(first))) {
			position = afterFirst;
			if (followsRest(phrase.words())) {
				return types.keyword(phrase.keyword());
			}
		}
		position = afterFirst;
		return types.terminal("WORD");
	}

	private boolean followsRest(List<String> words) {
		for (String word : words.subList(1, words.size())) {
			int before = position;
			skipSpace();
			if (position == before || position >= text.length() || !isWordStart(text.codePointAt(position))
					|| !Keywords.fold(readWord()).equals(word)) {
				return false;
			}
		}
		return true;
	}

	private String readWord() {
		int start = position;
		while (position < text.length() && isWordPart(text.codePointAt(position))) {
			position += Character.charCount(text.codePointAt(position));
		}
		return text.substring(start, position);
	}

	private int sign() {
		int start = position;
		position += Character.charCount(text.codePointAt(position));
		return switch (text.charAt(start)) {
			case '{', '}', '=', '.', ',', '%' -> types.keyword(text.substring(start, position));
			case '،' -> types.keyword(",");
			case '\u066A' -> types.keyword("%");
			default -> types.other();
		};
	}

	private void skipSpace() {
		while (position < text.length() && isSpace(text.charAt(position))) {
			position++;
		}
	}

	private void skipToLineEnd() {
		while (position < text.length() && text.charAt(position) != '\n' && text.charAt(position) != '\r') {
			position++;
		}
	}

	/** White space, and the invisible characters that editors and messengers leave between words. */
	private static boolean isSpace(char c) {
		return Character.isWhitespace(c) || c == '\u00A0' || HiddenCharacters.isHidden(c);
	}

	private static boolean isWordStart(int c) {
		return Character.isLetter(c) || c == '_';
	}

	private static boolean isWordPart(int c) {
		return isWordStart(c) || c == '-' || Character.isDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
	}
}
