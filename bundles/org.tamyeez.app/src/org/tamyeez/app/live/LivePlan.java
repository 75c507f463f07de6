package org.tamyeez.app.live;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.tamyeez.app.Messages;
import org.tamyeez.editor.PlanEditors;
import org.tamyeez.editor.Ui;
import org.tamyeez.editor.server.PlanDocument;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rule.CheckResult;
import org.tamyeez.plan.rule.EngineRule;
import org.tamyeez.plan.rule.PlanChecker;
import org.tamyeez.report.ReportMaker;
import org.tamyeez.report.model.Report;
import org.tamyeez.report.model.ReportBuilder;
import org.tamyeez.report.words.CalendarChoice;
import org.tamyeez.report.words.Digits;
import org.tamyeez.report.words.Wording;

/**
 * The plan in the active editor of a window, read again whenever its author pauses, and the place of the caret in it. It
 * works while somebody listens. All methods are to be called in the thread of the window, and listeners are called there.
 */
public final class LivePlan {

	/** Somebody who shows the plan. */
	public interface Listener {

		/** The plan was read, another one was opened, or there is none any more. */
		void planChanged(Optional<PlanSnapshot> plan);

		/** The caret has moved in the plan that was told last. */
		default void caretMoved(PlanSnapshot plan, int offset) {
			// Most listeners show the plan as a whole.
		}
	}

	private final IWorkbenchPage page;
	private final Set<Listener> listeners = new CopyOnWriteArraySet<>();
	private final PlanDocument.Listener pauses = document -> Ui.later(() -> read(document));
	private final ISelectionChangedListener caret = event -> caretMoved();
	private final ActiveEditor activeEditor = new ActiveEditor();
	private final Reading reading = new Reading();
	private @Nullable ITextEditor editor;
	private @Nullable PlanDocument document;
	private @Nullable PlanSnapshot snapshot;
	private boolean unread;

	/** @param window the window whose editors are meant */
	public LivePlan(IWorkbenchWindow window) {
		page = window.getActivePage();
	}

	/** Has a listener told of the plan, now and from now on. */
	public void add(Listener listener) {
		if (listeners.isEmpty()) {
			page.addPartListener(activeEditor);
		}
		listeners.add(listener);
		show(page.getActiveEditor());
		if (current().filter(read -> read.document() != document).isPresent()) {
			snapshot = null;
		}
		listener.planChanged(current());
	}

	/** Leaves a listener in peace. What was read last is kept, since another view of it may be seen next. */
	public void remove(Listener listener) {
		if (listeners.remove(listener) && listeners.isEmpty()) {
			page.removePartListener(activeEditor);
			leave();
		}
	}

	/** The plan as it was read last. */
	public Optional<PlanSnapshot> current() {
		return Optional.ofNullable(snapshot);
	}

	/** Whether a plan was opened and nothing is known of it yet. */
	public boolean isReading() {
		return unread;
	}

	/** The place of the caret in the plan. */
	public int caret() {
		ITextEditor current = editor;
		ISelectionProvider selections = current == null ? null : current.getSelectionProvider();
		return selections != null && selections.getSelection() instanceof ITextSelection selection ? selection.getOffset()
				: 0;
	}

	/** Selects the name of an element in the editor. */
	public void visit(String key) {
		current().flatMap(plan -> plan.places().name(key)).ifPresent(this::visit);
	}

	/** Selects a place in the editor, and gives it the keyboard. */
	public void visit(IRegion place) {
		ITextEditor current = editor;
		if (current != null) {
			page.getNavigationHistory().markLocation(current);
			current.selectAndReveal(place.getOffset(), place.getLength());
			page.activate(current);
		}
	}

	private void show(@Nullable IWorkbenchPart part) {
		Optional<ITextEditor> opened = PlanEditors.editor(part);
		PlanDocument plan = opened.flatMap(PlanEditors::plan).orElse(null);
		if (opened.isEmpty() || plan == null || plan == document && opened.get() == editor) {
			return;
		}
		leave();
		editor = opened.get();
		document = plan;
		unread = true;
		plan.addListener(pauses);
		if (opened.get().getSelectionProvider() instanceof IPostSelectionProvider selections) {
			selections.addPostSelectionChangedListener(caret);
		}
		if (snapshot == null) {
			listeners.forEach(listener -> listener.planChanged(Optional.empty()));
		}
	}

	private void leave() {
		PlanDocument left = document;
		ITextEditor old = editor;
		if (left != null) {
			left.removeListener(pauses);
		}
		if (old != null && old.getSelectionProvider() instanceof IPostSelectionProvider selections) {
			selections.removePostSelectionChangedListener(caret);
		}
		reading.cancel();
		unread = false;
		editor = null;
		document = null;
	}

	private void read(PlanDocument settled) {
		if (settled == document) {
			reading.of(settled, settled.version(), settled.document().get());
		}
	}

	private void publish(PlanSnapshot read) {
		if (read.document() == document) {
			unread = false;
			snapshot = read.plan() == null ? last(read) : read;
			listeners.forEach(listener -> listener.planChanged(current()));
		}
	}

	/** While the very first line is being written there is no plan; what was there before is kept in view. */
	private @Nullable PlanSnapshot last(PlanSnapshot read) {
		PlanSnapshot old = snapshot;
		return old != null && old.document() == read.document() && !read.readable() ? old : null;
	}

	private void caretMoved() {
		current().ifPresent(plan -> listeners.forEach(listener -> listener.caretMoved(plan, caret())));
	}

	/** Reads and checks the plan, unless its author writes on meanwhile. */
	private final class Reading extends Job {

		private volatile @Nullable Runnable next;

		Reading() {
			super(Messages.live_reading);
			setSystem(true);
			setRule(PlanLanguage.ONE_AT_A_TIME);
			setPriority(SHORT);
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == LivePlan.class;
		}

		void of(PlanDocument plan, int version, String text) {
			next = () -> read(plan, version, text);
			schedule();
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			Runnable task = next;
			if (task != null) {
				task.run();
			}
			return Status.OK_STATUS;
		}

		private void read(PlanDocument plan, int version, String text) {
			CancelIndicator overtaken = () -> plan.version() != version;
			if (overtaken.isCanceled()) {
				return;
			}
			try {
				XtextResource resource = PlanReading.read(plan.path(), text);
				CheckResult result = PlanLanguage.service(PlanChecker.class).check(resource, overtaken);
				if (!overtaken.isCanceled()) {
					PlanSnapshot read = snapshot(plan, version, resource, result);
					Ui.later(() -> publish(read));
				}
			} catch (RuntimeException | Error e) {
				if (!PlanLanguage.service(OperationCanceledManager.class).isOperationCanceledException(e)) {
					throw e;
				}
				// The author writes on. The next text is read after the next pause.
			}
		}
	}

	private static PlanSnapshot snapshot(PlanDocument document, int version, XtextResource resource, CheckResult result) {
		Plan plan = PlanReading.plansIn(resource).stream().findFirst().orElse(null);
		Locale language = plan == null ? PlanLanguage.ofWindow() : ReportMaker.language(plan);
		Report report = plan == null ? null
				: PlanLanguage.service(ReportBuilder.class).build(plan, result, language, LocalDate.now());
		boolean readable = result.findings().stream().map(finding -> finding.rule())
				.noneMatch(rule -> rule.equals(EngineRule.SYNTAX_ERROR.name())
						|| rule.equals(EngineRule.IMPOSSIBLE_VALUE.name())
						|| rule.equals(EngineRule.UNRESOLVED_REFERENCE.name()));
		return new PlanSnapshot(document, version, resource, plan, result, readable, report,
				new Wording(language, Digits.WESTERN, CalendarChoice.GREGORIAN), Places.of(resource));
	}

	/** Follows the author from editor to editor. */
	private final class ActiveEditor implements IPartListener2 {

		@Override
		public void partActivated(IWorkbenchPartReference reference) {
			show(reference.getPart(false));
		}

		@Override
		public void partBroughtToTop(IWorkbenchPartReference reference) {
			show(reference.getPart(false));
		}

		@Override
		public void partClosed(IWorkbenchPartReference reference) {
			if (reference.getPart(false) == editor) {
				leave();
				snapshot = null;
				show(page.getActiveEditor());
				listeners.forEach(listener -> listener.planChanged(current()));
			}
		}
	}
}
