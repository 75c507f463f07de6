package org.tamyeez.plan.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.xtext.GrammarUtil;
import org.junit.jupiter.api.Test;
import org.tamyeez.plan.language.Keywords.Keyword;
import org.tamyeez.plan.services.PlanGrammarAccess;
import org.tamyeez.testing.Plans;

import com.google.common.base.Splitter;

/** Grammar and keyword table know the same keywords, and no spelling means two of them. */
class KeywordTableTest {

	private static final Splitter BLANK = Splitter.on(' ');

	private final Plans plans = Plans.withRules();
	private final Keywords table = plans.service(Keywords.class);
	private final PlanGrammarAccess grammar = plans.service(PlanGrammarAccess.class);

	@Test
	void grammarAndTableHaveTheSameKeywords() {
		assertEquals(inTable(), words(GrammarUtil.getAllKeywords(grammar.getGrammar())));
	}

	@Test
	void everyKeywordCanBeAName() {
		assertEquals(inTable(), words(GrammarUtil.containedKeywords(grammar.getNameRule()).stream()
				.map(org.eclipse.xtext.Keyword::getValue).collect(Collectors.toSet())));
	}

	@Test
	void noSpellingMeansTwoKeywords() {
		Map<String, Set<String>> meanings = new TreeMap<>();
		for (Keyword keyword : table.all()) {
			for (String spelling : spellings(keyword)) {
				String folded = BLANK.splitToStream(spelling).map(Keywords::fold).collect(Collectors.joining(" "));
				meanings.computeIfAbsent(folded, key -> new TreeSet<>()).add(keyword.id());
			}
		}
		meanings.values().removeIf(ids -> ids.size() == 1);
		assertEquals(Map.of(), meanings);
	}

	private Set<String> inTable() {
		return table.all().stream().map(Keyword::id).collect(Collectors.toCollection(TreeSet::new));
	}

	private static List<String> spellings(Keyword keyword) {
		List<String> spellings = new ArrayList<>(keyword.others());
		Stream.of(keyword.id(), keyword.arabic()).forEach(spellings::add);
		keyword.arabicBeforeDate().ifPresent(spellings::add);
		return spellings;
	}

	/** The keywords that are words and not signs. */
	private static Set<String> words(Set<String> keywords) {
		return keywords.stream().filter(keyword -> Character.isLetter(keyword.codePointAt(0)))
				.collect(Collectors.toCollection(TreeSet::new));
	}
}
