package org.tamyeez.plan.text;

import java.util.Set;

/**
 * A word of a text, or a number, or a sign such as {@code %}.
 *
 * @param start       where it begins in the text
 * @param end         behind its last character
 * @param spelled     in small letters, without vowel signs and letter stretchers
 * @param forms       the stems that it can have; for Arabic there are several, with and without the small words that are
 *                    written together with it
 * @param stretched   the stems of a word with drawn-out letters, its repeated letters made one; empty for other words
 * @param sentence    which sentence it belongs to
 * @param clause      which clause it belongs to
 * @param opening     whether it opens a sentence
 * @param quoted      whether it stands in quotation marks
 */
record Word(int start, int end, String spelled, Set<String> forms, Set<String> stretched, int sentence, int clause,
		boolean opening, boolean quoted) {

	/** The form of all numbers. */
	static final String NUMBER = "<n>";
}
