package org.tamyeez.editor.direction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Caret;

/**
 * A caret that stands where it belongs. On GTK, the caret of a text that reads from the right is turned round twice: once
 * by the widget, and once more by what the text was drawn with; it then stands at the far side of its line. This one is
 * turned round a third time.
 */
final class MirroredCaret extends Caret {

	/** Where it belongs, counted from the side at which lines begin. */
	private int place;

	MirroredCaret(StyledText text, Caret like) {
		super(text, SWT.NONE);
		Rectangle bounds = like.getBounds();
		setBounds(bounds.x, bounds.y, bounds.width, bounds.height);
	}

	/** Whether the desktop needs it. */
	static boolean isNeeded() {
		return "gtk".equals(SWT.getPlatform());
	}

	/** It changes nothing but a number. */
	@Override
	protected void checkSubclass() {
		// Allowed.
	}

	@Override
	public void setBounds(int x, int y, int width, int height) {
		place = x;
		super.setBounds(getParent().getClientArea().width - Math.max(1, width) - x, y, width, height);
	}

	@Override
	public void setBounds(Rectangle bounds) {
		setBounds(bounds.x, bounds.y, bounds.width, bounds.height);
	}

	@Override
	public void setLocation(int x, int y) {
		Point size = getSize();
		setBounds(x, y, size.x, size.y);
	}

	@Override
	public void setLocation(Point location) {
		setLocation(location.x, location.y);
	}

	@Override
	public void setSize(int width, int height) {
		setBounds(place, super.getLocation().y, width, height);
	}

	@Override
	public void setSize(Point size) {
		setSize(size.x, size.y);
	}

	@Override
	public Point getLocation() {
		return new Point(place, super.getLocation().y);
	}

	@Override
	public Rectangle getBounds() {
		Rectangle bounds = super.getBounds();
		return new Rectangle(place, bounds.y, bounds.width, bounds.height);
	}
}
