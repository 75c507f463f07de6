package org.tamyeez.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.LineContentCodeMining;
import org.eclipse.jface.text.codemining.LineHeaderCodeMining;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.editor.mining.PlanMinings;
import org.tamyeez.examples.ExamplePlans;
import org.tamyeez.testing.window.Wait;

/** What is worked out stands where there is room for it: behind a word, or above the line where it reads from the right. */
class MiningTest {

	@RegisterExtension
	final Workbench workbench = new Workbench();

	@Test
	void aPlanThatIsReadFromTheLeftHasFactsBehindItsWords() {
		assertTrue(minings("plans/bookshop.mplan").stream().anyMatch(LineContentCodeMining.class::isInstance));
	}

	@Test
	void aPlanThatIsReadFromTheRightHasItsFactsAboveTheLines() {
		List<? extends ICodeMining> minings = minings("plans/leather-shop.mplan");

		assertTrue(minings.stream().allMatch(LineHeaderCodeMining.class::isInstance), minings.toString());
		assertTrue(minings.stream().anyMatch(mining -> mining.getLabel().contains("المتبقي")));
	}

	@Test
	void aLineHasOneFactAboveItAtMost() {
		List<Integer> places = minings("plans/leather-shop.mplan").stream().map(mining -> mining.getPosition().getOffset())
				.toList();

		assertEquals(places.stream().distinct().toList(), places);
	}

	private List<? extends ICodeMining> minings(String plan) {
		Editing editing = workbench.open("plan.mplan", ExamplePlans.text(plan));
		return Wait.answer(new PlanMinings().provideCodeMinings(editing.viewer(), new NullProgressMonitor()));
	}
}
