package org.tamyeez.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.tamyeez.plan.rule.Finding;

import com.google.common.base.Splitter;

/**
 * What a text says about its own findings: a comment {@code //! rule-name} stands above the line that the rule finds
 * something in, one for each finding, several separated by commas.
 */
public final class Expectations {

	private static final String MARK = "//!";
	private static final Splitter COMMA = Splitter.on(',').trimResults().omitEmptyStrings();

	private Expectations() {
	}

	/** Checks that the findings are those that the text names, each in its line, no more and no fewer. */
	public static void assertMet(Checked checked) {
		assertEquals(String.join("\n", expected(checked.text())), String.join("\n", actual(checked)),
				() -> "Found:\n" + checked);
	}

	private static List<String> actual(Checked checked) {
		return checked.findings().stream().map(Expectations::describe).sorted().toList();
	}

	private static String describe(Finding finding) {
		return line(finding.location().line(), finding.rule());
	}

	private static List<String> expected(String text) {
		List<String> expected = new ArrayList<>();
		List<String> pending = new ArrayList<>();
		int number = 0;
		for (String line : text.lines().toList()) {
			number++;
			String stripped = line.strip();
			if (stripped.startsWith(MARK)) {
				pending.addAll(COMMA.splitToList(stripped.substring(MARK.length())));
			} else if (!pending.isEmpty()) {
				for (String rule : pending) {
					expected.add(line(number, rule));
				}
				pending.clear();
			}
		}
		expected.sort(null);
		return expected;
	}

	private static String line(int number, String rule) {
		return String.format("line %04d: %s", number, rule);
	}
}
