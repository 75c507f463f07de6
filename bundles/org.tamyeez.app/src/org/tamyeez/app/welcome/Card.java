package org.tamyeez.app.welcome;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleActionAdapter;
import org.eclipse.swt.accessibility.AccessibleActionEvent;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.tamyeez.app.AppIcons;

/** Something that can be done, as a button with a picture, a title and a word of what it is for. */
public final class Card extends Painted {

	private static final int ICON = 32;
	private static final int MARGIN = 12;
	private static final int CORNER = 12;
	private static final int NARROWEST = 220;

	private final String title;
	private final String words;
	private final @Nullable Image icon;
	private final Runnable task;
	private final Font bold = font(1, SWT.BOLD);
	private final Font plain = font(0, SWT.NORMAL);
	private boolean pointed;
	private boolean pressed;

	Card(Composite parent, boolean rightToLeft, Offer offer) {
		super(parent, rightToLeft, SWT.NONE);
		this.title = offer.title();
		this.words = offer.words();
		this.icon = AppIcons.image(offer.icon());
		this.task = offer.task();
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		setData(offer);
		listen();
		describe();
	}

	private void listen() {
		addListener(SWT.MouseEnter, event -> setPointed(true));
		addListener(SWT.MouseExit, event -> setPointed(false));
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.MouseDown, event -> pressed = event.button == 1);
		addListener(SWT.MouseUp, event -> {
			boolean here = pressed && getClientArea().contains(event.x, event.y);
			pressed = false;
			if (here) {
				task.run();
			}
		});
		addListener(SWT.KeyDown, this::keyPressed);
		// All keys that lead to other controls lead away from here.
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
	}

	private void keyPressed(Event event) {
		if (event.character == SWT.CR || event.character == ' ') {
			task.run();
		}
	}

	private void setPointed(boolean now) {
		pointed = now;
		redraw();
	}

	private void describe() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = title;
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = words;
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_PUSHBUTTON;
			}

			@Override
			public void getState(AccessibleControlEvent event) {
				event.detail = ACC.STATE_FOCUSABLE | (isFocusControl() ? ACC.STATE_FOCUSED : 0);
			}
		});
		getAccessible().addAccessibleActionListener(new AccessibleActionAdapter() {
			@Override
			public void getActionCount(AccessibleActionEvent event) {
				event.count = 1;
			}

			@Override
			public void doAction(AccessibleActionEvent event) {
				task.run();
				event.result = ACC.OK;
			}
		});
	}

	/** What it is called. */
	public String title() {
		return title;
	}

	private static int wordsWidth(int width) {
		return width - 3 * MARGIN - ICON;
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		int given = width == SWT.DEFAULT ? NARROWEST : width;
		int inner = wordsWidth(given);
		int needed = height(title, bold, inner) + height(words, plain, inner);
		return new Point(given, height == SWT.DEFAULT ? Math.max(ICON, needed) + 2 * MARGIN : height);
	}

	@Override
	void paint(GC gc) {
		Rectangle area = getClientArea();
		boolean active = pointed || isFocusControl();
		gc.setAntialias(SWT.ON);
		gc.setBackground(ground());
		gc.fillRoundRectangle(1, 1, area.width - 2, area.height - 2, CORNER, CORNER);
		gc.setForeground(active ? accent() : line());
		gc.setLineWidth(isFocusControl() ? 3 : active ? 2 : 1);
		gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, CORNER, CORNER);
		Image picture = icon;
		if (picture != null) {
			gc.drawImage(picture, fromStart(MARGIN, ICON), MARGIN);
		}
		int inner = wordsWidth(area.width);
		int x = fromStart(2 * MARGIN + ICON, inner);
		int y = MARGIN - 2;
		y += paint(gc, title, bold, accent(), x, y, inner);
		paint(gc, words, plain, ink(), x, y, inner);
	}
}
