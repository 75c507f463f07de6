package org.tamyeez.plan.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds among known words those that a mistyped one was most likely meant to be. */
public final class Nearest {

	private Nearest() {
	}

	/**
	 * Known words within a few changes of letters of the given one, the nearest first.
	 *
	 * @param word  what was written
	 * @param known what could have been written
	 * @param most  how many to give at most
	 */
	public static List<String> of(String word, Collection<String> known, int most) {
		int tolerance = Math.max(1, word.codePointCount(0, word.length()) / 3);
		String given = word.toLowerCase(Locale.ROOT);
		record Candidate(String word, int distance) {
		}
		return known.stream().distinct()
				.map(candidate -> new Candidate(candidate, distance(given, candidate.toLowerCase(Locale.ROOT), tolerance)))
				.filter(candidate -> candidate.distance() <= tolerance)
				.sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word)).limit(most)
				.map(Candidate::word).toList();
	}

	/** How many letters have to be put in, left out, changed or swapped with their neighbour; stops counting at a limit. */
	private static int distance(String one, String other, int limit) {
		if (Math.abs(one.length() - other.length()) > limit) {
			return limit + 1;
		}
		int[][] cost = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				if (i == 0 || j == 0) {
					cost[i][j] = i + j;
					continue;
				}
				int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
				cost[i][j] = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
				if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
					cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
				}
			}
		}
		return cost[one.length()][other.length()];
	}
}
