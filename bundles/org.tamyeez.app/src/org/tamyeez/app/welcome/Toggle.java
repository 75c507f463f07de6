package org.tamyeez.app.welcome;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A box with a tick. GTK paints the tick of its own ones white on white where the theme gives a part its background. */
public final class Toggle extends Painted {

	private static final int BOX = 16;
	private static final int GAP = 8;
	private static final int MARGIN = 4;
	private static final int CORNER = 4;

	private final String words;
	private final Consumer<Boolean> change;
	private final Font font = font(0, SWT.NORMAL);
	private boolean ticked;

	Toggle(Composite parent, boolean rightToLeft, String words, boolean ticked, Consumer<Boolean> change) {
		super(parent, rightToLeft, SWT.NONE);
		this.words = words;
		this.ticked = ticked;
		this.change = change;
		addListener(SWT.MouseUp, event -> turn());
		addListener(SWT.KeyDown, this::keyPressed);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
		describe();
	}

	private void keyPressed(Event event) {
		if (event.character == ' ') {
			turn();
		}
	}

	private void turn() {
		ticked = !ticked;
		redraw();
		change.accept(ticked);
		getAccessible().selectionChanged();
	}

	private void describe() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = words;
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_CHECKBUTTON;
			}

			@Override
			public void getState(AccessibleControlEvent event) {
				event.detail = ACC.STATE_FOCUSABLE | (isFocusControl() ? ACC.STATE_FOCUSED : 0)
						| (ticked ? ACC.STATE_CHECKED : 0);
			}
		});
	}

	/** Whether it is ticked. */
	public boolean isTicked() {
		return ticked;
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		GC gc = new GC(this);
		gc.setFont(font);
		Point size = gc.textExtent(words);
		gc.dispose();
		return new Point(size.x + BOX + GAP + 2 * MARGIN, Math.max(BOX, size.y) + 2 * MARGIN);
	}

	@Override
	void paint(GC gc) {
		Rectangle area = getClientArea();
		int x = fromStart(MARGIN, BOX);
		int y = (area.height - BOX) / 2;
		gc.setAntialias(SWT.ON);
		gc.setLineWidth(isFocusControl() ? 2 : 1);
		gc.setForeground(accent());
		gc.setBackground(ticked ? accent() : ground());
		gc.fillRoundRectangle(x, y, BOX, BOX, CORNER, CORNER);
		gc.drawRoundRectangle(x, y, BOX, BOX, CORNER, CORNER);
		if (ticked) {
			gc.setForeground(ground());
			gc.setLineWidth(2);
			gc.drawPolyline(new int[] { x + 4, y + 8, x + 7, y + 11, x + 12, y + 5 });
		}
		int inner = area.width - BOX - GAP - 2 * MARGIN + 1;
		int height = height(words, font, inner);
		paint(gc, words, font, ink(), fromStart(MARGIN + BOX + GAP, inner),
				(area.height - height) / 2, inner);
		if (isFocusControl()) {
			gc.drawFocus(0, 0, area.width, area.height);
		}
	}
}
