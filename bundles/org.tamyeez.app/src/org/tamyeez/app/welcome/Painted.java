package org.tamyeez.app.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tamyeez.editor.direction.PlanFont;

/**
 * Something that paints its own words, each line beginning on the side where its language begins. It is never mirrored
 * itself: it knows by itself where the picture belongs.
 */
abstract class Painted extends Canvas {

	/** The blue of the program's icon. */
	static final Color BRAND = new Color(0, 82, 130);

	private static final Color BRAND_ON_DARK = new Color(127, 199, 240);
	private static final Color GROUND_ON_DARK = new Color(60, 63, 68);
	private static final Color INK_ON_DARK = new Color(226, 229, 232);
	private static final Color LINE_ON_DARK = new Color(104, 110, 118);
	private static final int MIDDLE = 384;

	private final boolean rightToLeft;

	/**
	 * @param parent      what it lies in
	 * @param rightToLeft whether its words are read from right to left
	 * @param style       further styles of SWT
	 */
	Painted(Composite parent, boolean rightToLeft, int style) {
		super(parent, SWT.LEFT_TO_RIGHT | SWT.DOUBLE_BUFFERED | style);
		this.rightToLeft = rightToLeft;
		addListener(SWT.Paint, event -> paint(event.gc));
	}

	abstract void paint(GC gc);

	/** Words as they are laid out in a width. To be disposed of. */
	final TextLayout words(String text, Font font, int width) {
		TextLayout layout = new TextLayout(getDisplay());
		layout.setOrientation(rightToLeft ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
		layout.setFont(font);
		layout.setText(text);
		layout.setWidth(Math.max(1, width));
		return layout;
	}

	/** How high words are in a width. */
	final int height(String text, Font font, int width) {
		TextLayout layout = words(text, font, width);
		int height = layout.getBounds().height;
		layout.dispose();
		return height;
	}

	/** Paints words, and tells how high they are. */
	final int paint(GC gc, String text, Font font, Color colour, int x, int y, int width) {
		TextLayout layout = words(text, font, width);
		gc.setForeground(colour);
		layout.draw(gc, x, y);
		int height = layout.getBounds().height;
		layout.dispose();
		return height;
	}

	/** Where something of a width stands that is so far from the side where lines begin. */
	final int fromStart(int distance, int width) {
		return rightToLeft ? getClientArea().width - distance - width : distance;
	}

	/** Whether the window is dark: themes tell it by the background that they give to its parts. */
	private boolean isDark() {
		return isDark(getBackground());
	}

	static boolean isDark(Color background) {
		return background.getRed() + background.getGreen() + background.getBlue() < MIDDLE;
	}

	/** The colour of what is to be seen first, on a background. */
	static Color accent(Color background) {
		return isDark(background) ? BRAND_ON_DARK : BRAND;
	}

	/** The colour of what is to be seen first. */
	final Color accent() {
		return accent(getBackground());
	}

	/** The colour below words. */
	final Color ground() {
		return isDark() ? GROUND_ON_DARK : getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND);
	}

	/** The colour of words. */
	final Color ink() {
		return isDark() ? INK_ON_DARK : getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND);
	}

	/** The colour of lines that only set something apart. */
	final Color line() {
		return isDark() ? LINE_ON_DARK : getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW);
	}

	/** Letters of the program's own family, in another size and weight than those of the window. */
	final Font font(int points, int style) {
		return font(this, points, style);
	}

	/** The same for something else, with which the font goes. */
	static Font font(Control control, int points, int style) {
		PlanFont.load(control.getDisplay());
		int height = control.getDisplay().getSystemFont().getFontData()[0].getHeight();
		Font font = new Font(control.getDisplay(), PlanFont.FAMILY, height + points, style);
		control.addListener(SWT.Dispose, event -> font.dispose());
		return font;
	}
}
