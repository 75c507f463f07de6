package org.tamyeez.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.TextInvocationContext;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.editor.finding.FixProcessor;
import org.tamyeez.editor.finding.Fixes;
import org.tamyeez.testing.window.Wait;

/** What is wrong can be mended where it stands, and from the list of problems. */
class FixTest {

	private static final String POLICY = Samples.POLICY.replace("goal-unmeasurable", "range-reversed");
	private static final String REVERSED = "plan P {\n\tpolicy House\n\toffering A {\n\t\tprice 420 to 180 SAR\n\t}\n"
			+ "\toffering B {\n\t\tprice 40 to 18 SAR\n\t}\n}\n";
	private static final String MENDED = REVERSED.replace("420 to 180", "180 to 420").replace("40 to 18", "18 to 40");
	private static final String FIRST_MENDED = REVERSED.replace("420 to 180", "180 to 420");

	@RegisterExtension
	final Workbench workbench = new Workbench();

	@Test
	void theFixAtTheCaretIsCarriedOutAndTakenBackInOneStep() {
		Editing editing = workbench.open("plan.mplan", POLICY + REVERSED).waitForRules("range-reversed", "range-reversed")
				.caretBehind("420 to 1");

		List<Fixes.Proposed> fixes = Wait
				.answer(Fixes.at(editing.plan(), editing.viewer().getSelectedRange().x, 0)).stream()
				.filter(Fixes.Proposed::isFix).toList();
		fixes.get(0).apply();

		assertEquals(POLICY + FIRST_MENDED, editing.text());
		editing.waitForRules("range-reversed").undo();
		assertEquals(POLICY + REVERSED, editing.text());
	}

	@Test
	void theKeyForFixesListsThem() {
		Editing editing = workbench.open("plan.mplan", POLICY + REVERSED).waitForRules("range-reversed", "range-reversed")
				.caretBehind("price 420");

		editing.editor().getAction(ITextEditorActionConstants.QUICK_ASSIST).run();

		FixProcessor processor = new FixProcessor();
		TextInvocationContext context = new TextInvocationContext(editing.viewer(), 0, 0);
		Wait.until("fixes are listed", () -> processor.computeQuickAssistProposals(context).length > 0);
		ICompletionProposal first = processor.computeQuickAssistProposals(context)[0];
		first.apply(editing.document());
		assertEquals(POLICY + FIRST_MENDED, editing.text());
	}

	@Test
	void aFindingInAFileThatIsNotOpenIsMendedFromTheListOfProblems() throws Exception {
		IFile file = workbench.file("plan.mplan", POLICY + REVERSED);
		Workbench.waitForRules(file, "range-reversed", "range-reversed");
		IMarker first = Workbench.markers(file).get(0);

		assertTrue(IDE.getMarkerHelpRegistry().hasResolutions(first));
		resolution(first).run(first);

		assertEquals(POLICY + FIRST_MENDED, Workbench.read(file));
		Workbench.waitForRules(file, "range-reversed");
	}

	@Test
	void severalFindingsOfARuleAreMendedAtOnce() {
		IFile file = workbench.file("plan.mplan", POLICY + REVERSED);
		Editing editing = Workbench.open(file);
		Workbench.waitForRules(file, "range-reversed", "range-reversed");
		IMarker[] all = Workbench.markers(file).toArray(IMarker[]::new);
		WorkbenchMarkerResolution resolution = resolution(all[0]);

		assertEquals(List.of(all[1]), List.of(resolution.findOtherMarkers(all)));
		resolution.run(all, new NullProgressMonitor());

		assertEquals(POLICY + MENDED, editing.text());
		editing.waitForRules();
	}

	@Test
	void otherRulesAreLeftAlone() {
		IFile file = workbench.file("plan.mplan", Samples.UNMEASURED);
		IFile other = workbench.file("other.mplan", POLICY.replace("House", "Other") + REVERSED.replace("House", "Other"));
		Workbench.waitForRules(file, Samples.RULE);
		Workbench.waitForRules(other, "range-reversed", "range-reversed");

		IMarker reversed = Workbench.markers(other).get(0);

		IMarker[] unlike = Stream.of(Workbench.markers(file).get(0)).toArray(IMarker[]::new);
		assertEquals(0, resolution(reversed).findOtherMarkers(unlike).length);
		assertFalse(resolution(reversed).getLabel().isBlank());
	}

	private static WorkbenchMarkerResolution resolution(IMarker marker) {
		IMarkerResolution[] resolutions = IDE.getMarkerHelpRegistry().getResolutions(marker);
		assertTrue(resolutions.length > 0, "There is a way to mend it");
		return (WorkbenchMarkerResolution) resolutions[0];
	}
}
