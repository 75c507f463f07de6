package org.tamyeez.app.drawing;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.tamyeez.report.document.ReadingDirection;
import org.tamyeez.report.drawing.Drawing;
import org.tamyeez.report.drawing.Shape;
import org.tamyeez.report.drawing.Shape.Meaning;

/**
 * Shows a drawing. It can be zoomed with the wheel and the keys, scrolled, and gone through with the arrow keys from node to
 * node; what stands for an element of the plan can be chosen. The drawing mirrors itself for Arabic, so that the canvas never
 * is mirrored.
 */
public final class DrawingCanvas extends Canvas {

	private static final double STEP = 1.2;
	private static final double SMALLEST = 0.2;
	private static final double LARGEST = 6;
	private static final int MARGIN = 12;
	private static final int LINE = 24;

	/** A rectangle that stands for an element, in the measure of the drawing. */
	public record Spot(String target, String tip, Rectangle2D bounds) {
	}

	private final DrawingPainter painter;
	private final boolean free;
	private final List<Spot> spots = new ArrayList<>();
	private @Nullable Drawing drawing;
	private Consumer<String> chosen = target -> {
		// Nobody wants to know.
	};
	/** Whether the zoom follows from the size of the canvas. */
	private boolean fitted = true;
	private double zoom = 1;
	private @Nullable String marked;

	/** @param free whether the drawing can be zoomed and scrolled by itself; if not, it is as wide as the canvas */
	public DrawingCanvas(Composite parent, boolean free) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.LEFT_TO_RIGHT | SWT.NO_BACKGROUND
				| (free ? SWT.H_SCROLL | SWT.V_SCROLL : SWT.NONE));
		this.free = free;
		painter = new DrawingPainter(getDisplay());
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Dispose, event -> painter.dispose());
		addListener(SWT.Resize, event -> arrange());
		addListener(SWT.MouseWheel, this::wheel);
		addListener(SWT.MouseDown, this::click);
		addListener(SWT.MouseMove, this::point);
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, DrawingCanvas::traverse);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		for (ScrollBar bar : bars()) {
			bar.addListener(SWT.Selection, event -> redraw());
		}
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = drawing().map(Drawing::title).orElse("");
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = mark().map(Spot::tip).filter(tip -> isFocusControl())
						.orElseGet(() -> drawing().map(Drawing::alternative).orElse(""));
			}
		});
	}

	/** Shows a drawing at the same zoom and place as the last one. */
	public void show(Drawing shown) {
		drawing = shown;
		spots.clear();
		for (Shape shape : shown.shapes()) {
			if (shape instanceof Shape.Box box) {
				spot(box).ifPresent(spots::add);
			}
		}
		arrange();
	}

	private Optional<Spot> spot(Shape.Box box) {
		Meaning meaning = box.meaning();
		boolean known = meaning.target().isEmpty()
				|| spots.stream().anyMatch(spot -> spot.target().equals(meaning.target().get()));
		return known ? Optional.empty()
				: Optional.of(new Spot(meaning.target().get(), meaning.tip(),
						new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height())));
	}

	/** Has somebody told which element is chosen by a click or the enter key. */
	public void whenChosen(Consumer<String> listener) {
		chosen = listener;
	}

	/** The drawing, while there is one. */
	public Optional<Drawing> drawing() {
		return Optional.ofNullable(drawing);
	}

	/** What in the drawing stands for elements. */
	public List<Spot> spots() {
		return List.copyOf(spots);
	}

	/** Marks the first of some elements that is in the drawing, and brings it into view. */
	public void mark(List<String> targets) {
		Optional<String> found = targets.stream()
				.filter(target -> spots.stream().anyMatch(spot -> spot.target().equals(target))).findFirst();
		if (!Objects.equals(found.orElse(null), marked)) {
			marked = found.orElse(null);
			mark().ifPresent(this::reveal);
			redraw();
		}
	}

	/** What is marked. */
	public Optional<Spot> mark() {
		return spots.stream().filter(spot -> spot.target().equals(marked)).findFirst();
	}

	/** Where a spot is on the canvas. */
	public Rectangle bounds(Spot spot) {
		Point origin = origin();
		return new Rectangle((int) Math.floor(origin.x + spot.bounds().getX() * zoom),
				(int) Math.floor(origin.y + spot.bounds().getY() * zoom), (int) Math.ceil(spot.bounds().getWidth() * zoom),
				(int) Math.ceil(spot.bounds().getHeight() * zoom));
	}

	/** Shows it larger. */
	public void zoomIn() {
		zoom(zoom * STEP, centre());
	}

	/** Shows it smaller. */
	public void zoomOut() {
		zoom(zoom / STEP, centre());
	}

	/** Shows all of it. */
	public void fit() {
		fitted = true;
		arrange();
	}

	private Point centre() {
		Rectangle area = getClientArea();
		return new Point(area.width / 2, area.height / 2);
	}

	/** Zooms so that what is at a point of the canvas stays there. */
	private void zoom(double wanted, Point at) {
		if (!free) {
			return;
		}
		double limited = Math.max(SMALLEST, Math.min(LARGEST, wanted));
		Point origin = origin();
		double x = (at.x - origin.x) / zoom;
		double y = (at.y - origin.y) / zoom;
		zoom = limited;
		fitted = false;
		arrange();
		scrollTo((int) (x * zoom + MARGIN - at.x), (int) (y * zoom + MARGIN - at.y));
	}

	private void arrange() {
		Drawing shown = drawing;
		Rectangle area = getClientArea();
		if (shown == null || area.width == 0 || area.height == 0) {
			redraw();
			return;
		}
		if (fitted) {
			double wide = (area.width - 2.0 * MARGIN) / shown.width();
			double high = (area.height - 2.0 * MARGIN) / shown.height();
			zoom = Math.max(SMALLEST, Math.min(free ? Math.min(wide, high) : wide, 2));
		}
		adjust(getHorizontalBar(), width(), area.width);
		adjust(getVerticalBar(), height(), area.height);
		redraw();
	}

	private static void adjust(@Nullable ScrollBar bar, int whole, int shown) {
		if (bar != null) {
			bar.setVisible(whole > shown);
			bar.setValues(Math.min(bar.getSelection(), Math.max(0, whole - shown)), 0, Math.max(1, whole),
					Math.max(1, shown),
					LINE, Math.max(1, shown - LINE));
		}
	}

	private static int scrolled(@Nullable ScrollBar bar) {
		return bar == null ? 0 : bar.getSelection();
	}

	private List<ScrollBar> bars() {
		return Stream.of(getHorizontalBar(), getVerticalBar()).filter(Objects::nonNull).toList();
	}

	private int width() {
		return drawing().map(shown -> (int) Math.ceil(shown.width() * zoom) + 2 * MARGIN).orElse(0);
	}

	private int height() {
		return drawing().map(shown -> (int) Math.ceil(shown.height() * zoom) + 2 * MARGIN).orElse(0);
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		Drawing shown = drawing;
		if (shown == null) {
			return new Point(Math.max(0, wHint), Math.max(0, hHint));
		}
		int width = wHint == SWT.DEFAULT ? (int) shown.width() + 2 * MARGIN : wHint;
		double scale = Math.min(2, (width - 2.0 * MARGIN) / shown.width());
		return new Point(width, hHint == SWT.DEFAULT ? (int) Math.ceil(shown.height() * scale) + 2 * MARGIN : hHint);
	}

	private void scrollTo(int x, int y) {
		bars().forEach(bar -> bar.setSelection(bar == getHorizontalBar() ? x : y));
		redraw();
	}

	/** Where the drawing's upper left corner is. A drawing that is smaller than the canvas stands where reading begins. */
	private Point origin() {
		Rectangle area = getClientArea();
		boolean rightToLeft = drawing().map(Drawing::direction).filter(ReadingDirection::isRightToLeft).isPresent();
		int x = width() <= area.width ? rightToLeft ? area.width - width() + MARGIN : MARGIN
				: MARGIN - scrolled(getHorizontalBar());
		int y = height() <= area.height ? MARGIN : MARGIN - scrolled(getVerticalBar());
		return new Point(x, y);
	}

	private void paint(GC gc) {
		gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_WHITE));
		gc.fillRectangle(getClientArea());
		Drawing shown = drawing;
		if (shown == null) {
			return;
		}
		Point origin = origin();
		Transform before = new Transform(getDisplay());
		gc.getTransform(before);
		Transform moved = new Transform(getDisplay());
		gc.getTransform(moved);
		moved.translate(origin.x, origin.y);
		gc.setTransform(moved);
		painter.paint(shown, zoom, gc);
		gc.setTransform(before);
		moved.dispose();
		before.dispose();
		mark().ifPresent(spot -> frame(spot, gc));
	}

	private void frame(Spot spot, GC gc) {
		Rectangle bounds = bounds(spot);
		gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_BLACK));
		gc.setLineWidth(isFocusControl() ? 3 : 2);
		gc.drawRoundRectangle(bounds.x - 3, bounds.y - 3, bounds.width + 6, bounds.height + 6, 10, 10);
	}

	private void wheel(Event event) {
		if (free && (event.stateMask & SWT.MOD1) != 0) {
			zoom(event.count > 0 ? zoom * STEP : zoom / STEP, new Point(event.x, event.y));
			event.doit = false;
		}
	}

	private void click(Event event) {
		forceFocus();
		at(event.x, event.y).ifPresent(spot -> {
			marked = spot.target();
			redraw();
			chosen.accept(spot.target());
		});
	}

	private Optional<Spot> at(int x, int y) {
		return spots.stream().filter(spot -> bounds(spot).contains(x, y)).findFirst();
	}

	private void point(Event event) {
		Optional<Spot> spot = at(event.x, event.y);
		setCursor(spot.isPresent() ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
		String tip = spot.isPresent() ? spot.get().tip() : null;
		if (!Objects.equals(tip, getToolTipText())) {
			setToolTipText(tip);
		}
	}

	private void key(Event event) {
		boolean control = (event.stateMask & SWT.MOD1) != 0;
		switch (event.keyCode) {
			case SWT.ARROW_LEFT -> go(-1, 0);
			case SWT.ARROW_RIGHT -> go(1, 0);
			case SWT.ARROW_UP -> go(0, -1);
			case SWT.ARROW_DOWN -> go(0, 1);
			case SWT.CR, SWT.KEYPAD_CR, ' ' -> mark().map(Spot::target).ifPresent(chosen);
			case '+', '=', SWT.KEYPAD_ADD -> zoomIn();
			case '-', SWT.KEYPAD_SUBTRACT -> zoomOut();
			case '0' -> {
				if (control) {
					fit();
				}
			}
			default -> {
				// Other keys are for others.
			}
		}
	}

	/** Marks the nearest node in a direction. */
	private void go(int dx, int dy) {
		Optional<Spot> from = mark();
		Optional<Spot> next = from.isEmpty() ? spots.stream().findFirst() : spots.stream()
				.filter(spot -> ahead(from.get(), spot, dx, dy) > 1)
				.min(Comparator.comparingDouble(spot -> distance(from.get(), spot, dx, dy)));
		next.ifPresent(spot -> mark(List.of(spot.target())));
	}

	private static double ahead(Spot from, Spot to, int dx, int dy) {
		return dx * (to.bounds().getCenterX() - from.bounds().getCenterX())
				+ dy * (to.bounds().getCenterY() - from.bounds().getCenterY());
	}

	private static double distance(Spot from, Spot to, int dx, int dy) {
		double aside = dy * (to.bounds().getCenterX() - from.bounds().getCenterX())
				+ dx * (to.bounds().getCenterY() - from.bounds().getCenterY());
		return ahead(from, to, dx, dy) + 3 * Math.abs(aside);
	}

	private void reveal(Spot spot) {
		Rectangle area = getClientArea();
		Rectangle bounds = bounds(spot);
		int x = scrolled(getHorizontalBar()) + outside(bounds.x, bounds.width, area.width);
		int y = scrolled(getVerticalBar()) + outside(bounds.y, bounds.height, area.height);
		scrollTo(x, y);
	}

	private static int outside(int start, int length, int shown) {
		if (start < MARGIN) {
			return start - MARGIN;
		}
		return Math.max(0, start + length + MARGIN - shown);
	}

	private static void traverse(Event event) {
		if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
				|| event.detail == SWT.TRAVERSE_ESCAPE) {
			event.doit = true;
		}
	}
}
