package org.tamyeez.plan.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tamyeez.examples.ExamplePlans;
import org.tamyeez.testing.Plans;

/** A finding can be waived where it stands, by a waiver that its author completes with the reason. */
class WaiverDraftTest {

	private static final Plans PLANS = Plans.withAllRules();

	static List<String> flawed() {
		return ExamplePlans.flawed();
	}

	/** The text after the first finding of a rule is waived. */
	private static String waived(String rule, String text) {
		XtextResource resource = PLANS.read(text);
		Finding finding = PLANS.service(PlanChecker.class).check(resource).findings().stream()
				.filter(found -> found.rule().equals(rule)).findFirst().orElseThrow();
		List<TextEdit> edits = PLANS.service(WaiverDraft.class).of(resource, finding);
		return new Fix("", List.of(), edits, false).applyTo(text);
	}

	@Test
	void namesTheAuthorAndTheEndOfThePlan() {
		assertEquals("""
				plan P {
					author "Sara Al-Ali" ar "سارة العلي"
					period 2027-01-03 to 2027-06-30
					goal A marketing
					waive pr-missing "[Why this is right here]" by "Sara Al-Ali" until 2027-06-30
				}
				""", waived("pr-missing", """
				plan P {
					author "Sara Al-Ali" ar "سارة العلي"
					period 2027-01-03 to 2027-06-30
					goal A marketing
				}
				"""));
	}

	@Test
	void standsInTheSmallestElementThatCanHoldIt() {
		assertEquals("""
				خطة خ {
				  هدف أ علاقات عامة {
				    قياس الانطباع إلى ١٢٠٪ بحلول ٢٠٢٧-٠٦-٣٠ {
				      تجاوز percent-over-100 "[لماذا يصح هذا هنا]" بواسطة "[الاسم]" حتى ٢٠٢٧-٠٤-١٥
				    }
				  }
				}
				""", waived("percent-over-100", """
				خطة خ {
				  هدف أ علاقات عامة {
				    قياس الانطباع إلى ١٢٠٪ بحلول ٢٠٢٧-٠٦-٣٠
				  }
				}
				"""));
	}

	@Test
	void standsAroundAnElementThatCannotHoldIt() {
		assertEquals("""
				plan P {
					offering Bags {
						attribute Colours ""
						waive empty-section "[Why this is right here]" by "[Name]" until 2027-04-15
					}
				}
				""", waived("empty-section", """
				plan P {
					offering Bags {
						attribute Colours ""
					}
				}
				"""));
	}

	@Test
	void standsInFrontOfTheElementsOfTheFileWhereTheFileItselfIsMeant() {
		assertEquals("""
				language 2
				waive language-version "[Why this is right here]" by "[Name]" until 2027-04-15
				plan P { status draft }
				""", waived("language-version", """
				language 2
				plan P { status draft }
				"""));
	}

	@Test
	void mistakesOfTheTextCannotBeWaived() {
		XtextResource resource = PLANS.read("plan P { gaol A }");
		Finding mistake = PLANS.service(PlanChecker.class).check(resource).findings().get(0);
		assertEquals(List.of(), PLANS.service(WaiverDraft.class).of(resource, mistake));
	}

	/** In plans that are wrong in many ways, one finding of each rule: it is waived, and what is new is left to be written. */
	@ParameterizedTest
	@MethodSource("flawed")
	void silencesWhatIsFound(String path) {
		Map<String, String> folder = ExamplePlans.folder(path);
		String name = ExamplePlans.fileName(path);
		XtextResource resource = PLANS.read(folder, name);
		List<Finding> findings = PLANS.service(PlanChecker.class).check(resource).findings();
		Set<String> rules = new HashSet<>();
		for (Finding finding : findings.stream().filter(one -> rules.add(one.rule())).toList()) {
			List<TextEdit> edits = PLANS.service(WaiverDraft.class).of(resource, finding);
			if (edits.isEmpty()) {
				assertTrue(finding.rule().startsWith("waiver-"), finding::toString);
				continue;
			}
			Map<String, String> changed = new TreeMap<>(folder);
			changed.put(name, new Fix("", List.of(), edits, false).applyTo(folder.get(name)));
			CheckResult after = PLANS.service(PlanChecker.class).check(PLANS.read(changed, name));
			assertTrue(after.waived().stream().anyMatch(waived -> waived.finding().message().equals(finding.message())),
					finding::toString);
			List<String> fresh = new ArrayList<>(after.findings().stream().map(Finding::rule).toList());
			findings.forEach(old -> fresh.remove(old.rule()));
			fresh.removeIf("placeholder-left"::equals);
			assertEquals(List.of(), fresh, finding::toString);
		}
	}
}
