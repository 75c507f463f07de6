package org.tamyeez.plan.ide.rename;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.tamyeez.plan.language.Keywords;
import org.tamyeez.plan.language.PlanScanner;
import org.tamyeez.plan.language.TokenTypes;
import org.tamyeez.plan.services.PlanGrammarAccess;

import com.google.inject.Inject;

/** Knows what can be a name: one word of either script, a keyword too. */
class NewName {

	private static final String WORD = "WORD";

	private final Keywords keywords;
	private final TokenTypes types;
	private final Set<String> keywordsAsNames;

	@Inject
	NewName(Keywords keywords, ITokenDefProvider tokens, PlanGrammarAccess grammar) {
		this.keywords = keywords;
		this.types = new TokenTypes(tokens.getTokenDefMap());
		this.keywordsAsNames = GrammarUtil.containedKeywords(grammar.getNameRule()).stream().map(Keyword::getValue)
				.collect(Collectors.toSet());
	}

	boolean isName(String text) {
		List<CommonToken> tokens = PlanScanner.scan(new ANTLRStringStream(text), keywords, types);
		return tokens.size() == 1 && text.chars().noneMatch(Character::isWhitespace)
				&& (tokens.get(0).getType() == types.terminal(WORD)
						|| keywordsAsNames.contains(types.keywordOf(tokens.get(0).getType())));
	}

	/** Whether two ways to write a name are one name. */
	static boolean areSame(String one, String other) {
		return normal(one).equals(normal(other));
	}

	private static String normal(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFC);
	}
}
