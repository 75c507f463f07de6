package org.tamyeez.plan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.tamyeez.plan.value.Numerals;

import com.google.common.base.CharMatcher;

/** Cuts a text into words: where the script changes, a new word begins. */
final class TextReader {

	private static final CharMatcher SENTENCE_END = CharMatcher.anyOf(".!?؟…\n");
	private static final CharMatcher CLAUSE_END = CharMatcher.anyOf(":;؛—–()•|");
	private static final CharMatcher COMMA = CharMatcher.anyOf(",،");
	private static final CharMatcher WITHIN_NUMBERS = CharMatcher.anyOf(",.٬٫");
	private static final CharMatcher APOSTROPHE = CharMatcher.anyOf("'’");

	private enum Kind {
		ARABIC, OTHER_LETTERS, NUMBER, SIGN, NONE
	}

	private final String text;
	private final Stems stems;
	private final Quotations quotations;
	private final List<Word> words = new ArrayList<>();
	private int sentence;
	private int clause;
	private boolean opening = true;

	TextReader(String text, Stems stems) {
		this.text = text;
		this.stems = stems;
		this.quotations = new Quotations(text);
	}

	/** The words of the text, in its order. */
	List<Word> read() {
		int position = 0;
		while (position < text.length()) {
			Kind kind = kind(position);
			if (kind == Kind.NONE) {
				pass(position);
				position++;
			} else {
				int end = end(position, kind);
				add(position, end, kind);
				position = end;
			}
		}
		return words;
	}

	private Kind kind(int position) {
		char c = text.charAt(position);
		if (Numerals.isDigit(c)) {
			return Kind.NUMBER;
		}
		if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
			return Character.UnicodeBlock.of(c) == Character.UnicodeBlock.ARABIC ? Kind.ARABIC : Kind.OTHER_LETTERS;
		}
		return c == '%' || c == '٪' || Character.getType(c) == Character.CURRENCY_SYMBOL ? Kind.SIGN : Kind.NONE;
	}

	private int end(int start, Kind kind) {
		int end = start + 1;
		while (kind != Kind.SIGN && end < text.length() && (kind(end) == kind || isWithin(end, kind))) {
			end++;
		}
		return end;
	}

	private boolean isWithin(int position, Kind kind) {
		if (position + 1 >= text.length() || kind(position + 1) != kind) {
			return false;
		}
		char c = text.charAt(position);
		return kind == Kind.NUMBER && WITHIN_NUMBERS.matches(c) || kind == Kind.OTHER_LETTERS && APOSTROPHE.matches(c);
	}

	private void pass(int position) {
		char c = text.charAt(position);
		if (SENTENCE_END.matches(c)) {
			sentence++;
		}
		if (SENTENCE_END.matches(c) || CLAUSE_END.matches(c)) {
			opening = true;
		}
		if (SENTENCE_END.matches(c) || CLAUSE_END.matches(c) || COMMA.matches(c)) {
			clause++;
		}
	}

	private void add(int start, int end, Kind kind) {
		String spelled = Stems.spelled(text.substring(start, end));
		if (spelled.isEmpty()) {
			return;
		}
		words.add(new Word(start, end, spelled, forms(spelled, kind), stretched(spelled, kind), sentence, clause, opening,
				quotations.contain(start)));
		opening = false;
	}

	private Set<String> forms(String spelled, Kind kind) {
		return switch (kind) {
			case NUMBER -> Set.of(Word.NUMBER);
			case SIGN -> Set.of(spelled.replace('٪', '%'));
			default -> stems.ofText(spelled);
		};
	}

	private Set<String> stretched(String spelled, Kind kind) {
		boolean letters = kind == Kind.ARABIC || kind == Kind.OTHER_LETTERS;
		return letters && Stems.isDrawnOut(spelled) ? stems.ofText(Stems.squeezed(spelled)) : Set.of();
	}
}
