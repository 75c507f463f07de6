package org.tamyeez.app.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.tamyeez.app.Messages;
import org.tamyeez.app.drawing.DrawingCanvas;
import org.tamyeez.app.drawing.Drawings;
import org.tamyeez.app.live.LiveView;
import org.tamyeez.app.live.PlanLanguage;
import org.tamyeez.app.live.PlanSnapshot;
import org.tamyeez.editor.Ui;
import org.tamyeez.report.drawing.Drawing;
import org.tamyeez.report.model.Report;
import org.tamyeez.report.picture.ReportPictures;
import org.tamyeez.report.words.CalendarChoice;
import org.tamyeez.report.words.Digits;
import org.tamyeez.report.words.Wording;

/** Shows where the active plan stands: its goals, its money and its time. */
public final class DashboardView extends LiveView {

	/** The identifier that {@code plugin.xml} declares. */
	public static final String ID = "org.tamyeez.app.dashboard";

	private final List<Panel> panels = new ArrayList<>();
	private @Nullable ScrolledComposite scroller;
	private @Nullable Composite body;
	private @Nullable GoalTable goals;
	private @Nullable PlanSnapshot shown;

	/** A drawing below its title, which is not there where there is nothing to draw. */
	private static final class Panel {

		private final Label title;
		private final DrawingCanvas canvas;

		Panel(Composite parent) {
			title = heading(parent);
			canvas = new DrawingCanvas(parent, false);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(canvas);
			show(Optional.empty());
		}

		void show(Optional<Drawing> drawing) {
			drawing.ifPresent(shown -> {
				title.setText(shown.title());
				canvas.show(shown);
			});
			for (Control control : List.of(title, canvas)) {
				control.setVisible(drawing.isPresent());
				((GridData) control.getLayoutData()).exclude = drawing.isEmpty();
			}
		}
	}

	@Override
	protected Control createContent(Composite parent) {
		ScrolledComposite scrolled = new ScrolledComposite(parent,
				SWT.V_SCROLL | SWT.H_SCROLL | Window.getDefaultOrientation());
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		Composite column = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(column);
		Wording words = new Wording(PlanLanguage.ofWindow(), Digits.WESTERN, CalendarChoice.GREGORIAN);
		heading(column).setText(words.label("section.goals"));
		goals = new GoalTable(column, words, key -> live().ifPresent(live -> live.visit(key)));
		for (int i = 0; i < 3; i++) {
			Panel panel = new Panel(column);
			panel.canvas.whenChosen(key -> live().ifPresent(live -> live.visit(key)));
			panels.add(panel);
		}
		scrolled.setContent(column);
		scrolled.addListener(SWT.Resize, event -> arrange());
		scroller = scrolled;
		body = column;
		return scrolled;
	}

	private static Label heading(Composite parent) {
		Label label = new Label(parent, SWT.NONE);
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
		return label;
	}

	/** The table of the goals, while the view is open. */
	public Optional<Table> goals() {
		GoalTable table = goals;
		return table == null ? Optional.empty() : Optional.of(table.table());
	}

	@Override
	protected void show(PlanSnapshot plan) {
		shown = plan;
		Report report = plan.report();
		if (report == null) {
			return;
		}
		Job.createSystem(Messages.live_reading, monitor -> {
			ReportPictures pictures = Drawings.in(plan.words());
			List<Optional<Drawing>> drawings = List.of(pictures.budgetByChannel(report), pictures.budgetBySide(report),
					pictures.gantt(report));
			Ui.later(body, column -> show(plan, report, drawings));
		}).schedule();
	}

	private void show(PlanSnapshot plan, Report report, List<Optional<Drawing>> drawings) {
		GoalTable table = goals;
		if (plan == shown && table != null) {
			table.show(report);
			for (int i = 0; i < drawings.size(); i++) {
				panels.get(i).show(drawings.get(i));
			}
			arrange();
			bringUpContent();
		}
	}

	private void arrange() {
		ScrolledComposite scrolled = scroller;
		Composite column = body;
		if (scrolled != null && column != null && !scrolled.isDisposed()) {
			int width = Math.max(320, scrolled.getClientArea().width);
			scrolled.setMinSize(320, column.computeSize(width, SWT.DEFAULT).y);
			column.layout(true, true);
		}
	}
}
