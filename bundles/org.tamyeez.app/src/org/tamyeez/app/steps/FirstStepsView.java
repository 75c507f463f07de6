package org.tamyeez.app.steps;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.texteditor.ITextEditor;
import org.tamyeez.app.Messages;
import org.tamyeez.app.create.NewPlanWizard;
import org.tamyeez.app.help.HelpAddress;
import org.tamyeez.app.help.HelpView;
import org.tamyeez.app.live.LiveView;
import org.tamyeez.app.live.PlanLanguage;
import org.tamyeez.app.live.PlanSnapshot;
import org.tamyeez.editor.PlanEditors;
import org.tamyeez.editor.Ui;
import org.tamyeez.editor.server.PlanDocument;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.report.model.Report;

/**
 * Leads through the stages of a plan while it is being written: says what to do in each, writes the section or goes to it,
 * and shows what is done from what the plan really contains.
 */
public final class FirstStepsView extends LiveView {

	/** The identifier that {@code plugin.xml} declares. */
	public static final String ID = "org.tamyeez.app.steps";

	/** What was read of a plan: how far it has come, and where what it lacks is best written. */
	private record Reading(PlanSnapshot plan, Progress progress, Map<Step, SectionPlace> places) {
	}

	/** A title may be of the other language than the words around it. */
	private static final char ISOLATE = '\u2068';
	private static final char END_OF_ISOLATE = '\u2069';

	private @Nullable StepsPage page;
	private @Nullable PlanSnapshot wanted;
	private @Nullable Reading shown;
	private @Nullable Runnable waiting;
	private @Nullable PlanDocument openedFor;

	@Override
	protected Control createContent(Composite parent) {
		Composite frame = new Composite(parent, SWT.LEFT_TO_RIGHT);
		page = new StepsPage(frame, new Links());
		return frame;
	}

	@Override
	protected void showNothing() {
		wanted = null;
		shown = null;
		openedFor = null;
		StepsPage steps = page;
		if (steps != null && !steps.form().isDisposed()) {
			steps.show(Progress.none(), Optional.empty(), true);
			bringUpContent();
		}
	}

	@Override
	protected void show(PlanSnapshot read) {
		wanted = read;
		Plan plan = read.plan();
		StepsPage steps = page;
		if (plan == null || steps == null) {
			return;
		}
		ScrolledForm form = steps.form();
		Job job = Job.createSystem(Messages.live_reading, monitor -> {
			Progress progress = Progress.of(plan);
			Map<Step, SectionPlace> places = new EnumMap<>(Step.class);
			for (Step step : Step.values()) {
				places.put(step, SectionPlace.of(step, plan));
			}
			Reading reading = new Reading(read, progress, places);
			Ui.later(form, alive -> show(reading, steps));
		});
		job.setRule(PlanLanguage.ONE_AT_A_TIME);
		job.schedule();
	}

	private void show(Reading reading, StepsPage steps) {
		if (reading.plan() != wanted) {
			return;
		}
		shown = reading;
		boolean other = openedFor != reading.plan().document();
		openedFor = reading.plan().document();
		steps.show(reading.progress(), Optional.of(name(reading.plan())), other);
		bringUpContent();
		Runnable next = waiting;
		waiting = null;
		if (next != null) {
			next.run();
		}
	}

	private static String name(PlanSnapshot read) {
		Report report = read.report();
		return report == null ? "" : ISOLATE + report.head().plan().title() + END_OF_ISOLATE;
	}

	/** Does something with what was read; after the next reading, if the text has changed since the last one. */
	private void with(Consumer<Reading> use) {
		Reading reading = shown;
		if (reading != null && reading.plan().document().version() == reading.plan().version()) {
			use.accept(reading);
		} else {
			waiting = () -> Optional.ofNullable(shown).ifPresent(use);
		}
	}

	/** What the links do. */
	private final class Links implements StepsPage.Doing {

		@Override
		public void visit(Step step) {
			with(reading -> reading.progress().of(step).place()
					.ifPresent(place -> live().ifPresent(live -> live.visit(place))));
		}

		@Override
		public void write(Step step) {
			with(reading -> editor(reading.plan().document()).ifPresent(
					editor -> new SectionWriter(editor, reading.plan().document()).write(reading.places().get(step))));
		}

		@Override
		public void begin() {
			NewPlanWizard wizard = new NewPlanWizard();
			wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
			new WizardDialog(getSite().getShell(), wizard).open();
		}

		@Override
		public void read() {
			HelpView.open(HelpAddress.guide(HelpAddress.editionOfWindow(), "getting-started"));
		}
	}

	private Optional<ITextEditor> editor(PlanDocument document) {
		return PlanEditors.editor(getSite().getPage().getActiveEditor())
				.filter(editor -> PlanEditors.plan(editor).filter(document::equals).isPresent());
	}

	/** How far the plan that is shown has come; absent while none is. */
	public Optional<Progress> progress() {
		Reading reading = shown;
		return reading == null ? Optional.empty() : Optional.of(reading.progress());
	}

	/** What shows the steps. */
	public Optional<StepsPage> page() {
		return Optional.ofNullable(page);
	}
}
