package org.tamyeez.plan.ide.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledError;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.tamyeez.plan.rule.CheckResult;
import org.tamyeez.testing.Plans;

/** A file is checked once, and again when it has changed. */
class FindingsTest {

	private final Findings findings = Plans.withAllRules().service(Findings.class);
	private final XtextResource file = Plans.withAllRules().read("plan P { goal G \"G\" marketing }");

	@Test
	void remembersUntilTheFileChanges() throws Exception {
		CheckResult first = findings.of(file, CancelIndicator.NullImpl);
		assertSame(first, findings.of(file, CancelIndicator.NullImpl));
		file.reparse("plan P { }");
		assertNotSame(first, findings.of(file, CancelIndicator.NullImpl));
	}

	@Test
	void givesNoHalfAnswerWhereTheQuestionIsWithdrawn() {
		assertThrows(OperationCanceledError.class, () -> findings.of(file, () -> true));
		assertTrue(findings.of(file, CancelIndicator.NullImpl).findings().size() > 1);
	}

	@Test
	void knowsWhichRulesSpokeBeforeTheTextBroke() throws Exception {
		findings.of(file, CancelIndicator.NullImpl);
		Set<String> before = findings.lastRules(file);
		assertTrue(before.contains("goal-unmeasurable"), before::toString);
		file.reparse("plan P { goal G \"G\" marketing waive }");
		findings.of(file, CancelIndicator.NullImpl);
		assertEquals(before, findings.lastRules(file));
	}
}
