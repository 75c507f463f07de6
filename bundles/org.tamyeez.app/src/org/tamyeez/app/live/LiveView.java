package org.tamyeez.app.live;

import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.part.ViewPart;
import org.tamyeez.app.Messages;
import org.tamyeez.editor.Ui;

/**
 * A view of the active plan. Where there is no plan, it says so. While something else lies over it, it does not follow the
 * plan: what nobody sees shall not make typing slow.
 */
public abstract class LiveView extends ViewPart implements LivePlan.Listener {

	/** One for each window, shared by its views. */
	private static final Map<IWorkbenchWindow, LivePlan> LIVE = new WeakHashMap<>();

	private final StackLayout stack = new StackLayout();
	private final Visibility visibility = new Visibility();
	private boolean following;
	private @Nullable Composite pages;
	private @Nullable Control content;
	private @Nullable Label hint;
	private @Nullable LivePlan live;

	@Override
	public final void createPartControl(Composite parent) {
		// GTK misplaces what lies in a mirrored part of the window that changes its size; only the contents are mirrored.
		Composite all = new Composite(parent, SWT.LEFT_TO_RIGHT);
		all.setLayout(stack);
		pages = all;
		Composite empty = new Composite(all, Window.getDefaultOrientation());
		empty.setLayout(new GridLayout());
		Label text = new Label(empty, SWT.WRAP);
		text.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
		hint = text;
		content = createContent(all);
		stack.topControl = empty;
		say(Messages.live_none);
		live = LIVE.computeIfAbsent(getSite().getWorkbenchWindow(), LivePlan::new);
		getSite().getPage().addPartListener(visibility);
		follow();
	}

	private void follow() {
		if (!following) {
			following = true;
			live().ifPresent(plan -> plan.add(this));
		}
	}

	private void rest() {
		following = false;
		live().ifPresent(plan -> plan.remove(this));
	}

	/** Makes what shows the plan. */
	protected abstract Control createContent(Composite parent);

	/** Shows a plan. */
	protected abstract void show(PlanSnapshot plan);

	@Override
	public final void planChanged(Optional<PlanSnapshot> plan) {
		plan.filter(read -> read.report() != null).ifPresentOrElse(this::show, this::showNothing);
	}

	/** Shows that there is no plan, or none yet. */
	protected void showNothing() {
		say(live().filter(LivePlan::isReading).isPresent() ? Messages.live_reading : Messages.live_none);
	}

	/** Says something in place of the plan. */
	protected final void say(String words) {
		Label text = hint;
		if (text != null && !text.isDisposed()) {
			text.setText(words);
			bringUp(text.getParent());
		}
	}

	/** Shows the plan again, in place of words. */
	protected final void bringUpContent() {
		bringUp(content);
	}

	private void bringUp(@Nullable Control control) {
		Composite all = pages;
		if (control != null && all != null && stack.topControl != control) {
			stack.topControl = control;
			all.layout(true, true);
			// What was hidden while the window changed its size learns its own size only now.
			Ui.later(all, shown -> shown.layout(true, true));
		}
	}

	/** The plan that the view shows. */
	protected final Optional<LivePlan> live() {
		return Optional.ofNullable(live);
	}

	@Override
	public void setFocus() {
		Control shown = stack.topControl;
		if (shown != null) {
			shown.setFocus();
		}
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(visibility);
		rest();
		live = null;
		super.dispose();
	}

	private final class Visibility implements IPartListener2 {

		@Override
		public void partVisible(IWorkbenchPartReference reference) {
			if (reference.getPart(false) == LiveView.this) {
				follow();
			}
		}

		@Override
		public void partHidden(IWorkbenchPartReference reference) {
			if (reference.getPart(false) == LiveView.this) {
				rest();
			}
		}
	}
}
