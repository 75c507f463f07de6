package org.tamyeez.plan.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Entries of a list, found by what their first word can look like. */
final class Entries {

	private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

	void add(Entry entry) {
		Entry.Part first = entry.parts().get(0);
		Set<String> keys = new LinkedHashSet<>(List.of(entry.spelled() ? first.spelled() : first.stem(), first.squeezed()));
		keys.forEach(key -> byFirstWord.computeIfAbsent(key, unused -> new ArrayList<>()).add(entry));
	}

	/** How many words the longest entry has that begins at a place of a text; 0 where none does. */
	int lengthAt(List<Word> words, int index) {
		Word word = words.get(index);
		int length = longest(word.forms(), words, index);
		length = Math.max(length, longest(word.stretched(), words, index));
		return Math.max(length, longest(Stems.withoutConjunction(word.spelled()), words, index));
	}

	private int longest(Set<String> keys, List<Word> words, int index) {
		int longest = 0;
		for (String key : keys) {
			for (Entry entry : byFirstWord.getOrDefault(key, List.of())) {
				if (entry.parts().size() > longest && entry.matchesAt(words, index)) {
					longest = entry.parts().size();
				}
			}
		}
		return longest;
	}
}
