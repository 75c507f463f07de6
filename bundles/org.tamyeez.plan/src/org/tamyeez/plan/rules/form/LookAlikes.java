package org.tamyeez.plan.rules.form;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

import com.google.common.collect.ImmutableMap;

/** Letters and digits that look like others, or that people write for each other without noticing. */
final class LookAlikes {

	private static final char STRETCHER = '\u0640';
	/** Cyrillic and Greek letters, each with the Latin letter that has its shape. */
	private static final Map<Character, Character> LATIN = pairs("аaеeоoрpсcуyхxіiјjѕsАAВBЕEКKМMНHОOРPСCТTУYХX"
			+ "αaοoρpνvΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX");
	/** Forms of one Arabic letter, with the form that stands for all of them. */
	private static final Map<Character, Character> ARABIC = pairs("أاإاآاٱاىيیيةهہهەهکك");

	private LookAlikes() {
	}

	private static Map<Character, Character> pairs(String written) {
		ImmutableMap.Builder<Character, Character> pairs = ImmutableMap.builder();
		for (int i = 0; i < written.length(); i += 2) {
			pairs.put(written.charAt(i), written.charAt(i + 1));
		}
		return pairs.build();
	}

	/** What is left of a name when letters that look alike are made one: names with one skeleton look the same. */
	static String skeleton(String name) {
		StringBuilder skeleton = new StringBuilder();
		for (char c : Normalizer.normalize(name, Normalizer.Form.NFKC).toCharArray()) {
			if (c != STRETCHER && Character.getType(c) != Character.NON_SPACING_MARK) {
				skeleton.append(shape(c));
			}
		}
		return skeleton.toString();
	}

	private static char shape(char c) {
		if (Character.isDigit(c)) {
			return "Ol23456789".charAt(Character.digit(c, 10));
		}
		char letter = LATIN.getOrDefault(c, ARABIC.getOrDefault(c, c));
		return letter == 'I' ? 'l' : letter;
	}

	/** The same text with Latin letters for those of other scripts that look like them; empty where one looks like none. */
	static Optional<String> inLatin(String text) {
		StringBuilder latin = new StringBuilder();
		for (char c : text.toCharArray()) {
			boolean foreign = Character.isLetter(c) && UnicodeScript.of(c) != UnicodeScript.LATIN;
			if (foreign && !LATIN.containsKey(c)) {
				return Optional.empty();
			}
			latin.append(foreign ? LATIN.get(c) : c);
		}
		return Optional.of(latin.toString());
	}
}
