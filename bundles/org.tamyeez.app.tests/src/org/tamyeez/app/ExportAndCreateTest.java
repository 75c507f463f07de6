package org.tamyeez.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.app.create.NewPlanWizard;
import org.tamyeez.app.export.ExportRun;
import org.tamyeez.app.live.PlanLanguage;
import org.tamyeez.app.live.PlanReading;
import org.tamyeez.examples.ExamplePlans;
import org.tamyeez.examples.PlanTemplate;
import org.tamyeez.plan.rule.EngineRule;
import org.tamyeez.plan.rule.PlanChecker;
import org.tamyeez.report.ReportFormats;
import org.tamyeez.report.ReportOptions;
import org.tamyeez.report.export.ReportExport;
import org.tamyeez.testing.window.Wait;

/** Plans come out as reports, and begin from templates. */
class ExportAndCreateTest {

	private static final String PLAN = ExamplePlans.text("plans/telecom.mplan");

	@RegisterExtension
	private final Workbench workbench = new Workbench();

	@Test
	void theReportsAreWritten() throws Exception {
		workbench.open("telecom.mplan", PLAN);
		Path folder = workbench.folder().resolve("reports");

		export(folder, "html", "ics");

		assertTrue(Files.readString(folder.resolve("telecom.html")).contains("<h1"));
		assertTrue(Files.readString(folder.resolve("telecom.ics")).startsWith("BEGIN:VCALENDAR"));
	}

	@Test
	void aReportThatSomebodyHasEditedIsLeftAlone() throws Exception {
		workbench.open("telecom.mplan", PLAN);
		Path folder = workbench.folder().resolve("reports");
		Files.createDirectories(folder);
		Path edited = Files.writeString(folder.resolve("telecom.md"), "my own words", StandardCharsets.UTF_8);

		List<String> told = export(folder, "md");

		assertEquals("my own words", Files.readString(edited));
		assertTrue(told.stream().anyMatch(words -> words.contains("telecom.md is not overwritten")), told.toString());
	}

	/** Exports the plan and closes the window that tells what became of it; gives what stood there. */
	private List<String> export(Path folder, String... formats) throws Exception {
		ReportExport.Options options = new ReportExport.Options(
				Stream.of(formats).map(name -> ReportFormats.named(name).orElseThrow()).toList(), folder,
				ReportOptions.usual(LocalDate.of(2027, 3, 1)), false);
		ExportRun run = new ExportRun(List.of(workbench.folder().resolve("telecom.mplan")), options, false);
		run.schedule();
		Wait.until("the reports are written", () -> run.getResult() != null && run.getState() == Job.NONE);
		Wait.until("the window tells it", () -> results().findAny().isPresent());
		results().forEach(Shell::close);
		return run.told().stream().map(ExportRun.Told::words).toList();
	}

	private static Stream<Shell> results() {
		return Stream.of(Display.getCurrent().getShells()).filter(shell -> shell.getText().equals(Messages.export_result));
	}

	@Test
	void aNewPlanOpensAtItsFirstQuestion() throws Exception {
		NewPlanWizard wizard = new NewPlanWizard();
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(workbench.project()));
		WizardDialog dialog = new WizardDialog(Workbench.page().getWorkbenchWindow().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			wizard.page().fill("متجر العود", "رمال", PlanTemplate.SHOP, true);
			assertTrue(wizard.canFinish());
			assertTrue(wizard.performFinish());
		} finally {
			dialog.close();
		}

		ITextEditor editor = (ITextEditor) Workbench.page().getActiveEditor();
		ITextSelection selection = (ITextSelection) editor.getSelectionProvider().getSelection();
		assertTrue(selection.getText().matches("\\[[^\\[\\]]+]"), selection.getText());
		String text = Workbench.document(editor).get();
		assertTrue(text.contains("متجر العود") && text.contains("رمال"), text);
		IFile file = editor.getEditorInput().getAdapter(IFile.class);
		assertEquals("متجر-العود.mplan", file.getName());
		assertFalse(hasMistakesOfWriting(file));
	}

	/** What is still to be answered may be found; what is there has to be understood. */
	private static boolean hasMistakesOfWriting(IFile file) throws Exception {
		return PlanLanguage.service(PlanChecker.class).check(PlanReading.read(Path.of(file.getLocationURI()))).findings()
				.stream().anyMatch(finding -> finding.rule().equals(EngineRule.SYNTAX_ERROR.name())
						|| finding.rule().equals(EngineRule.UNRESOLVED_REFERENCE.name()));
	}
}
