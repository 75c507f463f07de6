package org.tamyeez.plan.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The numbers that a generated parser has for its tokens. The parser of plans and the parser of content assist are made
 * from one grammar and number their tokens each in its own way.
 */
public final class TokenTypes {

	private static final Set<String> HIDDEN = Set.of("WS", "ML_COMMENT", "SL_COMMENT", "UNREADABLE");

	private final Map<String, Integer> keywords = new HashMap<>();
	private final Map<Integer, String> keywordsByType = new HashMap<>();
	private final Map<String, Integer> terminals = new HashMap<>();
	private final Set<Integer> hidden = new HashSet<>();

	/**
	 * @param tokenDefinitions what the generator wrote down of a parser's tokens: the number, then either the keyword in
	 *                         single quotes or the name of the terminal behind {@code RULE_}
	 */
	public TokenTypes(Map<Integer, String> tokenDefinitions) {
		tokenDefinitions.forEach((type, definition) -> {
			if (definition.startsWith("'")) {
				String keyword = definition.substring(1, definition.length() - 1);
				keywords.put(keyword, type);
				keywordsByType.put(type, keyword);
			} else if (definition.startsWith("RULE_")) {
				terminals.put(definition.substring("RULE_".length()), type);
			}
		});
		for (String name : HIDDEN) {
			hidden.add(terminal(name));
		}
	}

	/** The type of a keyword or sign of the grammar. */
	public int keyword(String keyword) {
		return keywords.getOrDefault(keyword, other());
	}

	/** The type of a terminal of the grammar. */
	public int terminal(String name) {
		return terminals.getOrDefault(name, other());
	}

	/** The keyword that has a type; empty if the type is none of a keyword. */
	public String keywordOf(int type) {
		return keywordsByType.getOrDefault(type, "");
	}

	/** Whether tokens of the type stand between those that the grammar speaks of. */
	public boolean isHidden(int type) {
		return hidden.contains(type);
	}

	/** The type of what belongs to no plan. */
	public int other() {
		return terminals.getOrDefault("ANY_OTHER", 0);
	}
}
