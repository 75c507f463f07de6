package org.tamyeez.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamyeez.app.live.PlanReading;
import org.tamyeez.app.steps.FirstStepsView;
import org.tamyeez.app.steps.Progress;
import org.tamyeez.app.steps.Progress.State;
import org.tamyeez.app.steps.Stage;
import org.tamyeez.app.steps.Step;
import org.tamyeez.examples.ExamplePlans;
import org.tamyeez.examples.PlanTemplate;
import org.tamyeez.testing.window.Wait;

/** The first steps show how far a plan has come, and write what it lacks. */
class FirstStepsTest {

	@RegisterExtension
	private final Workbench workbench = new Workbench();

	@AfterEach
	void closeTheSteps() {
		IViewPart steps = Workbench.page().findView(FirstStepsView.ID);
		if (steps != null) {
			Workbench.page().hideView(steps);
		}
	}

	private static String blank(boolean arabic) {
		return PlanTemplate.BLANK.fill(arabic, new PlanTemplate.Beginning("Plan", "Client", LocalDate.of(2027, 1, 1),
				LocalDate.of(2027, 6, 30), Currency.getInstance("SAR")));
	}

	private FirstStepsView stepsOf(String plan) throws Exception {
		workbench.open("first.mplan", plan);
		FirstStepsView steps = Workbench.view(FirstStepsView.ID, FirstStepsView.class);
		Wait.until("the plan is read", () -> steps.progress().isPresent());
		return steps;
	}

	private static Progress progress(FirstStepsView steps) {
		return steps.progress().orElseThrow();
	}

	@Test
	void aBlankPlanHasEverythingToDo() throws Exception {
		FirstStepsView steps = stepsOf(blank(false));

		assertEquals(Stage.STUDY, progress(steps).next().orElseThrow());
		assertTrue(steps.page().orElseThrow().isOpen(Stage.STUDY));
		assertFalse(steps.page().orElseThrow().isOpen(Stage.LAUNCH));
		for (Step step : Step.values()) {
			assertEquals(State.TO_WRITE, steps.page().orElseThrow().row(step).state(), step.name());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "leather-shop", "telecom", "bookshop" })
	void aFullPlanHasNothingToDo(String name) throws Exception {
		FirstStepsView steps = stepsOf(ExamplePlans.text("plans/" + name + ".mplan"));

		List<Step> open = Stream.of(Step.values()).filter(step -> progress(steps).of(step).state() != State.DONE).toList();
		assertEquals(List.of(), open);
	}

	@Test
	void aTemplateIsBegunAndAsksItsQuestions() throws Exception {
		String plan = PlanTemplate.AWARENESS.fill(false, new PlanTemplate.Beginning("Plan", "Client",
				LocalDate.of(2027, 1, 1), LocalDate.of(2027, 6, 30), Currency.getInstance("SAR")));
		FirstStepsView steps = stepsOf(plan);

		assertEquals(State.BEGUN, progress(steps).of(Step.RESEARCH).state());
		assertEquals(State.NOT_NEEDED, progress(steps).of(Step.MARKET).state());

		press(steps.page().orElseThrow().row(Step.RESEARCH).visit());

		ITextSelection selected = (ITextSelection) editor().getSelectionProvider().getSelection();
		assertTrue(selected.getText().matches("\"\\[[^\\]]+]\""), selected.getText());
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void aSectionIsWrittenBelowTheWordsAboutItsStage(boolean arabic) throws Exception {
		FirstStepsView steps = stepsOf(blank(arabic));

		press(steps.page().orElseThrow().row(Step.AUDIENCE).write());

		Wait.until("the audience is begun", () -> progress(steps).of(Step.AUDIENCE).state() == State.BEGUN);
		List<String> lines = document().get().lines().toList();
		int written = lines.stream().map(String::strip).toList().indexOf(
				lines.stream().map(String::strip).filter(line -> line.startsWith(arabic ? "جمهور " : "audience "))
						.findFirst()
						.orElseThrow());
		int stage = line(lines, "// 2.");
		int next = line(lines, "// 3.");
		assertTrue(stage < written && written < next, document().get());
		assertEquals("\t", lines.get(written).substring(0, 1));
		assertEquals(1, progress(steps).of(Step.AUDIENCE).written());
	}

	private static int line(List<String> lines, String beginning) {
		return lines.stream().map(line -> line.strip().startsWith(beginning)).toList().indexOf(true);
	}

	@ParameterizedTest
	@EnumSource(Step.class)
	void everyStepCanBeWritten(Step step) throws Exception {
		FirstStepsView steps = stepsOf(blank(false));

		press(steps.page().orElseThrow().row(step).write());

		Wait.until("it is there", () -> progress(steps).of(step).written() > 0);
		assertFalse(PlanReading.read(workbench.folder().resolve("first.mplan"), document().get()).getParseResult()
				.hasSyntaxErrors(), document().get());
	}

	@Test
	void aPlanOnOneLineIsWrittenOn() throws Exception {
		FirstStepsView steps = stepsOf("plan Short \"Short\" { client \"Somebody\" }\n");

		press(steps.page().orElseThrow().row(Step.TEAM).write());

		Wait.until("the team is there", () -> progress(steps).of(Step.TEAM).written() == 1);
	}

	@Test
	void whatIsWrittenIsTakenBackInOneStep() throws Exception {
		FirstStepsView steps = stepsOf(blank(false));
		String before = document().get();
		press(steps.page().orElseThrow().row(Step.GOAL).write());
		Wait.until("the goal is there", () -> progress(steps).of(Step.GOAL).written() == 1);

		editor().getAdapter(ITextOperationTarget.class).doOperation(ITextOperationTarget.UNDO);

		assertEquals(before, document().get());
	}

	private static IDocument document() {
		return Workbench.document(editor());
	}

	private static ITextEditor editor() {
		return (ITextEditor) Workbench.page().getActiveEditor();
	}

	/** Follows a link by the keyboard. */
	private static void press(Hyperlink link) {
		Event key = new Event();
		key.character = SWT.CR;
		key.keyCode = SWT.CR;
		link.notifyListeners(SWT.KeyDown, key);
	}
}
