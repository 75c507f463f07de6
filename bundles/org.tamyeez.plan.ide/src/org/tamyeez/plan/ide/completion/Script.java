package org.tamyeez.plan.ide.completion;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;

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

/** Tells in which language an author writes keywords. */
@Singleton
class Script {

	private final Keywords keywords;
	private final TokenTypes types;

	@Inject
	Script(Keywords keywords, ITokenDefProvider tokens) {
		this.keywords = keywords;
		this.types = new TokenTypes(tokens.getTokenDefMap());
	}

	/**
	 * The language to suggest keywords in: that of the letters that the author has begun with, else that of most keywords of
	 * the file, else that of the computer.
	 */
	Spelling of(String begun, String text) {
		if (!begun.isBlank()) {
			return isArabic(begun.strip()) ? Spelling.ARABIC : Spelling.ENGLISH;
		}
		int arabic = 0;
		int all = 0;
		for (CommonToken token : scan(text)) {
			if (isWord(token)) {
				all++;
				arabic += isArabic(token.getText()) ? 1 : 0;
			}
		}
		boolean preferArabic = all == 0 ? ReaderLanguage.of(Locale.getDefault()) == Language.ARABIC : 2 * arabic > all;
		return preferArabic ? Spelling.ARABIC : Spelling.ENGLISH;
	}

	/** The keyword that a text ends with, as the grammar has it; empty if it ends with something else. */
	String lastKeyword(String text) {
		String last = "";
		for (CommonToken token : scan(text)) {
			if (!types.isHidden(token.getType())) {
				last = types.keywordOf(token.getType());
			}
		}
		return last;
	}

	/** Whether a place lies within a text or a comment, where nothing of the language stands. */
	boolean isWithinWords(String text, int caret) {
		for (CommonToken token : scan(text)) {
			if (token.getStartIndex() < caret && caret <= token.getStopIndex() + 1) {
				boolean open = token.getType() == types.terminal("SL_COMMENT") || token.getType() == types.other();
				boolean closed = token.getType() == types.terminal("ML_COMMENT")
						|| token.getType() == types.terminal("STRING");
				return open && token.getText().length() > 1 || closed && caret <= token.getStopIndex();
			}
		}
		return false;
	}

	static boolean isArabic(String word) {
		return UnicodeScript.of(word.codePointAt(0)) == UnicodeScript.ARABIC;
	}

	private boolean isWord(CommonToken token) {
		return keywords.find(types.keywordOf(token.getType())).isPresent();
	}

	private List<CommonToken> scan(String text) {
		return PlanScanner.scan(new ANTLRStringStream(text), keywords, types);
	}
}
