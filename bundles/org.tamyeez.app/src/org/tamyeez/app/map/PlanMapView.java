package org.tamyeez.app.map;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.tamyeez.app.AppIcons;
import org.tamyeez.app.Messages;
import org.tamyeez.app.drawing.DrawingCanvas;
import org.tamyeez.app.drawing.Drawings;
import org.tamyeez.app.live.LiveView;
import org.tamyeez.app.live.PlanSnapshot;
import org.tamyeez.editor.Ui;
import org.tamyeez.report.drawing.Drawing;
import org.tamyeez.report.drawing.Palette;
import org.tamyeez.report.drawing.PngWriter;
import org.tamyeez.report.drawing.SvgWriter;
import org.tamyeez.report.model.Report;
import org.tamyeez.report.style.HouseStyle;

/** Shows the map of the active plan. A click leads to the text; the caret's element is marked. */
public final class PlanMapView extends LiveView {

	/** The identifier that {@code plugin.xml} declares. */
	public static final String ID = "org.tamyeez.app.map";

	private static final double PIXELS_PER_POINT = 3;
	private static final String FONTS = "'IBM Plex Sans Arabic', sans-serif";

	private @Nullable DrawingCanvas canvas;
	private @Nullable PlanSnapshot shown;

	@Override
	protected Control createContent(Composite parent) {
		DrawingCanvas map = new DrawingCanvas(parent, true);
		map.whenChosen(key -> live().ifPresent(live -> live.visit(key)));
		canvas = map;
		IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
		tools.add(action(Messages.map_zoomIn, "zoom-in", map::zoomIn));
		tools.add(action(Messages.map_zoomOut, "zoom-out", map::zoomOut));
		tools.add(action(Messages.map_fit, "fit", map::fit));
		IMenuManager menu = getViewSite().getActionBars().getMenuManager();
		menu.add(action(Messages.map_svg, "map", () -> export("svg")));
		menu.add(action(Messages.map_png, "map", () -> export("png")));
		return map;
	}

	private static Action action(String label, String icon, Runnable task) {
		Action action = new Action(label, AppIcons.descriptor(icon)) {
			@Override
			public void run() {
				task.run();
			}
		};
		action.setToolTipText(label.replace("&", ""));
		return action;
	}

	/** What the view shows. */
	public Optional<DrawingCanvas> canvas() {
		return Optional.ofNullable(canvas);
	}

	@Override
	protected void show(PlanSnapshot plan) {
		shown = plan;
		Report report = plan.report();
		Job.createSystem(Messages.live_reading, monitor -> {
			Optional<Drawing> drawing = report == null ? Optional.empty() : Drawings.in(plan.words()).map(report);
			Ui.later(canvas, map -> show(plan, drawing));
		}).schedule();
	}

	private void show(PlanSnapshot plan, Optional<Drawing> drawing) {
		DrawingCanvas map = canvas;
		if (plan != shown || map == null) {
			return;
		}
		if (drawing.isEmpty()) {
			say(Messages.map_empty);
			return;
		}
		map.show(drawing.get());
		bringUpContent();
		live().ifPresent(live -> caretMoved(plan, live.caret()));
	}

	@Override
	public void caretMoved(PlanSnapshot plan, int offset) {
		DrawingCanvas map = canvas;
		if (plan == shown && map != null && !map.isDisposed()) {
			map.mark(plan.places().around(offset));
		}
	}

	private void export(String format) {
		Drawing drawing = canvas().flatMap(DrawingCanvas::drawing).orElse(null);
		PlanSnapshot plan = shown;
		if (drawing == null || plan == null) {
			return;
		}
		FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
		dialog.setFilterExtensions(new String[] { "*." + format });
		dialog.setOverwrite(true);
		dialog.setFilterPath(String.valueOf(plan.path().getParent()));
		dialog.setFileName(String.valueOf(plan.path().getFileName()).replaceAll("\\.mplan$", "") + "-map." + format);
		String chosen = dialog.open();
		if (chosen != null) {
			write(drawing, Path.of(chosen), format);
		}
	}

	private void write(Drawing drawing, Path file, String format) {
		Job.create(Messages.map_writing, monitor -> {
			try {
				write(drawing, file, format.equals("svg"));
			} catch (IOException e) {
				Ui.later(() -> MessageDialog.openError(getSite().getShell(), getPartName(),
						NLS.bind(Messages.map_failed, file, e.getLocalizedMessage())));
			}
		}).schedule();
	}

	/** Writes a drawing into a file, as SVG or as PNG. */
	public static void write(Drawing drawing, Path file, boolean vector) throws IOException {
		Palette palette = new Palette(HouseStyle.STANDARD);
		if (vector) {
			Files.writeString(file, new SvgWriter(palette, FONTS).write(drawing, "map"), StandardCharsets.UTF_8);
			return;
		}
		try (OutputStream out = Files.newOutputStream(file)) {
			new PngWriter(palette, Drawings.measure()).write(drawing, PIXELS_PER_POINT, out);
		}
	}
}
