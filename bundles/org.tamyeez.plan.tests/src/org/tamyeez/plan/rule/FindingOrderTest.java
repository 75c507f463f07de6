package org.tamyeez.plan.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.tamyeez.testing.Checked;
import org.tamyeez.testing.Plans;

/** The same plan gives the same list, whatever the order of the rules. */
class FindingOrderTest {

	private static final String PLAN = """
			plan P {
				budget 10,000 SRA
				goal A marketing { measure revenue from 10 % to 5 % }
				goal A marketing { measure sentiment from 10 % to 120 % }
				channel C { }
				waive pr-mising
			}
			""";

	@Test
	void findingsStandInTheOrderOfTheText() {
		List<Finding> findings = Plans.withAllRules().check(PLAN).findings();
		List<Integer> offsets = findings.stream().map(finding -> finding.location().offset()).toList();
		assertEquals(offsets.stream().sorted().toList(), offsets);
	}

	@Test
	void inOnePlaceTheGravestComesFirst() {
		List<Finding> findings = Plans.withAllRules().check(PLAN).findings();
		for (int i = 1; i < findings.size(); i++) {
			Finding before = findings.get(i - 1);
			Finding after = findings.get(i);
			if (before.location().offset() == after.location().offset()) {
				assertEquals(true, before.severity().isAtLeast(after.severity()), before + " before " + after);
			}
		}
	}

	@Test
	void theOrderOfTheRulesDoesNotMatter() {
		List<Rule<?>> rules = new ArrayList<>(Plans.withAllRules().service(RuleCatalogue.class).rules());
		String forwards = Plans.withRules(rules.toArray(Rule<?>[]::new)).check(PLAN).toString();
		Collections.reverse(rules);
		String backwards = Plans.withRules(rules.toArray(Rule<?>[]::new)).check(PLAN).toString();
		assertEquals(forwards, backwards);
	}

	@Test
	void checkingAgainGivesTheSame() {
		Checked first = Plans.withAllRules().check(PLAN);
		assertEquals(first.toString(), Plans.withAllRules().check(PLAN).toString());
	}
}
