package org.tamyeez.plan.text;

import java.util.List;

/**
 * A word or phrase of a list.
 *
 * @param parts   its words
 * @param spelled whether it is compared as spelled, and not by its stems
 * @param opening whether it counts at the beginning of a sentence only
 */
record Entry(List<Part> parts, boolean spelled, boolean opening) {

	/**
	 * One word of an entry.
	 *
	 * @param spelled  in small letters, without vowel signs
	 * @param stem     its stem
	 * @param squeezed the stem of the word with its repeated letters made one
	 */
	record Part(String spelled, String stem, String squeezed) {

		boolean matches(Word word, boolean asSpelled) {
			return asSpelled && isWord() ? isSpelledAs(word)
					: word.forms().contains(stem) || word.stretched().contains(squeezed);
		}

		/** Numbers and signs have one form and many spellings. */
		private boolean isWord() {
			return Character.isLetter(spelled.codePointAt(0));
		}

		private boolean isSpelledAs(Word word) {
			return Stems.withoutConjunction(word.spelled()).contains(spelled) || word.stretched().contains(squeezed);
		}
	}

	/** Whether the words from a place on are those of the entry. */
	boolean matchesAt(List<Word> words, int index) {
		if (index + parts.size() > words.size() || opening && !words.get(index).opening()) {
			return false;
		}
		int clause = words.get(index).clause();
		for (int i = 0; i < parts.size(); i++) {
			Word word = words.get(index + i);
			if (word.clause() != clause || !parts.get(i).matches(word, spelled)) {
				return false;
			}
		}
		return true;
	}
}
