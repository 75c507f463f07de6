package org.tamyeez.plan.language;

import java.util.Set;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Tells whether a text offers elements to the other files of its folder. The text is not parsed, so that the files of a
 * large folder can be told apart quickly: a folder may hold a thousand plans beside one library.
 */
@Singleton
public final class SharedText {

	private static final Set<String> SHARED = Set.of("audience", "market", "policy", "metric", "provider", "style");

	private final Keywords keywords;
	private final TokenTypes types;

	/**
	 * @param keywords the keyword table
	 * @param tokens   what knows the numbers of the parser's tokens
	 */
	@Inject
	public SharedText(Keywords keywords, ITokenDefProvider tokens) {
		this.keywords = keywords;
		this.types = new TokenTypes(tokens.getTokenDefMap());
	}

	/** Whether an element that can be shared stands outside all blocks of a text. */
	public boolean isIn(String text) {
		int depth = 0;
		for (CommonToken token : PlanScanner.scan(new ANTLRStringStream(text), keywords, types)) {
			int type = token.getType();
			if (type == types.keyword("{")) {
				depth++;
			} else if (type == types.keyword("}")) {
				depth = Math.max(0, depth - 1);
			} else if (depth == 0 && SHARED.contains(types.keywordOf(type))) {
				return true;
			}
		}
		return false;
	}
}
