package org.tamyeez.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ltk.core.refactoring.CheckConditionsOperation;
import org.eclipse.ltk.core.refactoring.CreateChangeOperation;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.editor.preferences.EditorPreferences;
import org.tamyeez.editor.rename.Rename;
import org.tamyeez.editor.server.Places;
import org.tamyeez.testing.window.Wait;

/** Changes of many places are one step, which can be taken back. */
class ChangeTest {

	private static final String LIBRARY = "audience City \"The city\" {\n\tgroup Shoppers \"Who buys\"\n}\n";
	private static final String PLAN = "plan P {\n\tmarket Women \"Working women\" part of City.Shoppers\n}\n";
	private static final String UNTIDY = "plan P   {\n  client   \"Noura\"\n}\n";
	private static final String TIDY = "plan P {\n\tclient \"Noura\"\n}\n";

	@RegisterExtension
	final Workbench workbench = new Workbench();

	@Test
	void aNameChangesInOpenAndClosedFilesAndBack() throws Exception {
		IFile library = workbench.file("library.mplan", LIBRARY);
		Editing plan = workbench.open("plan.mplan", PLAN);

		rename(plan, "Shoppers", "Buyers");

		assertEquals(PLAN.replace("Shoppers", "Buyers"), plan.text());
		assertEquals(LIBRARY.replace("Shoppers", "Buyers"), Workbench.read(library));
		// The platform asks first, since other files than that in the editor change.
		Wait.andConfirm(plan::undo);
		assertEquals(PLAN, plan.text());
		assertEquals(LIBRARY, Workbench.read(library));
	}

	@Test
	void aNameThatIsTakenIsRefused() throws Exception {
		Editing plan = workbench.open("plan.mplan", "plan P {\n\tmarket Women\n\tmarket Men\n}\n");
		Rename rename = new Rename(plan.plan(), Places.position(plan.document(), plan.text().indexOf("Women")), "Women");
		rename.setNewName("Men");

		RefactoringStatus status = Wait.elsewhere(() -> rename.checkFinalConditions(new NullProgressMonitor()));

		assertTrue(status.hasFatalError());
		assertFalse(status.getMessageMatchingSeverity(RefactoringStatus.FATAL).isBlank());
	}

	private static void rename(Editing plan, String oldName, String newName) throws CoreException {
		Rename rename = new Rename(plan.plan(), Places.position(plan.document(), plan.text().indexOf(oldName)), oldName);
		rename.setNewName(newName);
		CreateChangeOperation change = new CreateChangeOperation(
				new CheckConditionsOperation(rename, CheckConditionsOperation.ALL_CONDITIONS), RefactoringStatus.FATAL);
		// The wizard asks in a thread of its own, and changes texts in that of the window.
		Wait.elsewhere(() -> {
			try {
				change.run(new NullProgressMonitor());
				return change;
			} catch (CoreException e) {
				throw new IllegalStateException(e);
			}
		});
		change.getChange().initializeValidationData(new NullProgressMonitor());
		PerformChangeOperation perform = new PerformChangeOperation(change.getChange());
		perform.setUndoManager(RefactoringCore.getUndoManager(), rename.getName());
		ResourcesPlugin.getWorkspace().run(perform, new NullProgressMonitor());
	}

	@Test
	void aPlanIsLaidOutInOneStep() throws Exception {
		Editing plan = workbench.open("plan.mplan", UNTIDY);

		plan.command("org.tamyeez.editor.format");

		Wait.until(plan::text, () -> plan.text().equals(TIDY));
		plan.undo();
		assertEquals(UNTIDY, plan.text());
	}

	@Test
	void onlyWhatIsSelectedIsLaidOut() throws Exception {
		Editing plan = workbench.open("plan.mplan", UNTIDY).select("  client   \"Noura\"");

		plan.command("org.tamyeez.editor.format");

		Wait.until(plan::text, () -> plan.text().equals("plan P   {\n\tclient \"Noura\"\n}\n"));
	}

	@Test
	void aPlanIsLaidOutWhenItIsSavedIfItsAuthorWishes() throws Exception {
		EditorPreferences.store().setValue(EditorPreferences.FORMAT_ON_SAVE, true);
		try {
			IFile file = workbench.file("plan.mplan", UNTIDY);
			Editing plan = Workbench.open(file).caretBehind("Noura").type("h");

			plan.command(IWorkbenchCommandConstants.FILE_SAVE);

			String tidy = TIDY.replace("Noura", "Nourah");
			Wait.until(plan::text, () -> plan.text().equals(tidy) && !plan.editor().isDirty());
			assertEquals(tidy, Workbench.read(file));
		} finally {
			EditorPreferences.store().setToDefault(EditorPreferences.FORMAT_ON_SAVE);
		}
	}
}
