package org.tamyeez.plan.ide.completion;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.tamyeez.plan.language.Keywords;
import org.tamyeez.plan.language.Keywords.Spelling;
import org.tamyeez.plan.language.PlanScanner;
import org.tamyeez.plan.language.TokenTypes;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.rule.ReaderLanguage;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Reads the words around the caret: in which language they are written, and what they lead up to. */
@Singleton
class Script {

	private final Keywords keywords;
	private final TokenTypes types;

	@Inject
	Script(Keywords keywords, ITokenDefProvider tokens) {
		this.keywords = keywords;
		this.types = new TokenTypes(tokens.getTokenDefMap());
	}

	List<CommonToken> tokens(String text) {
		return PlanScanner.scan(new ANTLRStringStream(text), keywords, types);
	}

	/**
	 * The language to suggest keywords in: that of the letters that the author has begun with, else that of most keywords
	 * above, else that of most keywords of the file, else that of the computer.
	 *
	 * @param begun  the letters
	 * @param tokens the tokens of the file
	 * @param caret  where the caret is
	 */
	Spelling of(String begun, List<CommonToken> tokens, int caret) {
		if (!begun.isBlank()) {
			return isArabic(begun.strip()) ? Spelling.ARABIC : Spelling.ENGLISH;
		}
		return most(tokens, caret).or(() -> most(tokens, Integer.MAX_VALUE)).orElseGet(
				() -> ReaderLanguage.of(Locale.getDefault()) == Language.ARABIC ? Spelling.ARABIC : Spelling.ENGLISH);
	}

	private Optional<Spelling> most(List<CommonToken> tokens, int end) {
		int arabic = 0;
		int all = 0;
		for (CommonToken token : tokens) {
			if (token.getStopIndex() < end && keywords.find(keyword(token)).isPresent()) {
				all++;
				arabic += isArabic(token.getText()) ? 1 : 0;
			}
		}
		return all == 0 ? Optional.empty() : Optional.of(2 * arabic > all ? Spelling.ARABIC : Spelling.ENGLISH);
	}

	/** The last word or sign before a place. */
	Optional<CommonToken> last(List<CommonToken> tokens, int end) {
		CommonToken last = null;
		for (CommonToken token : tokens) {
			if (token.getStopIndex() >= end) {
				break;
			}
			last = types.isHidden(token.getType()) ? last : token;
		}
		return Optional.ofNullable(last);
	}

	/** The keyword that began what is being written at a place: names, points and commas may stand behind it. */
	String leading(List<CommonToken> tokens, int end) {
		String leading = "";
		for (CommonToken token : tokens) {
			if (token.getStopIndex() >= end) {
				break;
			}
			String keyword = keyword(token);
			if (keywords.find(keyword).isPresent()) {
				leading = keyword;
			} else if (!types.isHidden(token.getType()) && token.getType() != types.terminal("WORD")
					&& !",".equals(keyword) && !".".equals(keyword)) {
				leading = "";
			}
		}
		return leading;
	}

	/** The word that stands behind the last of a keyword in a text; empty where there is none. */
	String wordBehind(String keyword, String text) {
		String word = "";
		boolean behind = false;
		for (CommonToken token : tokens(text)) {
			if (keyword.equals(keyword(token))) {
				behind = true;
			} else if (behind && !types.isHidden(token.getType())) {
				word = token.getText();
				behind = false;
			}
		}
		return word;
	}

	/** The last words and signs of a text, at most so many. */
	List<CommonToken> lastWords(String text, int most) {
		List<CommonToken> visible = tokens(text).stream().filter(token -> !types.isHidden(token.getType())).toList();
		return visible.subList(Math.max(0, visible.size() - most), visible.size());
	}

	/** The keyword that a token is, as the grammar has it; empty if it is none. */
	String keyword(CommonToken token) {
		return types.keywordOf(token.getType());
	}

	/** The text or comment that a place lies within, where nothing of the language stands. */
	Optional<CommonToken> words(List<CommonToken> tokens, int caret) {
		for (CommonToken token : tokens) {
			if (token.getStartIndex() < caret && caret <= token.getStopIndex() + 1) {
				boolean open = token.getType() == types.terminal("SL_COMMENT") || token.getType() == types.other();
				boolean closed = token.getType() == types.terminal("ML_COMMENT")
						|| token.getType() == types.terminal("STRING");
				return open && token.getText().length() > 1 || isOpeningQuote(token)
						|| closed && caret <= token.getStopIndex()
								? Optional.of(token)
								: Optional.empty();
			}
		}
		return Optional.empty();
	}

	private boolean isOpeningQuote(CommonToken token) {
		return token.getType() == types.other() && "\"“«„".contains(token.getText());
	}

	static boolean isArabic(String word) {
		return UnicodeScript.of(word.codePointAt(0)) == UnicodeScript.ARABIC;
	}
}
