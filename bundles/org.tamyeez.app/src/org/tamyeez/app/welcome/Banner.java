package org.tamyeez.app.welcome;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.tamyeez.app.AppIcons;

/** Says what the program is for. */
final class Banner extends Painted {

	private static final Color TITLE = new Color(255, 255, 255);
	private static final Color WORDS = new Color(222, 236, 245);
	private static final Color DOT = new Color(255, 181, 71);
	private static final Color SQUARE = new Color(127, 224, 195);
	private static final int ICON = 64;
	private static final int MARGIN = 28;
	private static final int GAP = 20;
	private static final int MARK = 5;
	private static final int WIDEST = 820;

	private final String title;
	private final String words;
	private final Font large = font(14, SWT.BOLD);
	private final Font medium = font(2, SWT.NORMAL);
	private final Image icon;

	Banner(Composite parent, boolean rightToLeft, String title, String words) {
		super(parent, rightToLeft, SWT.NONE);
		this.title = title;
		this.words = words;
		ResourceManager images = new LocalResourceManager(JFaceResources.getResources(), this);
		icon = images.create(AppIcons.branding("tamyeez-" + ICON + ".png"));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = title + ". " + words;
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_LABEL;
			}
		});
	}

	private int wordsWidth(int width) {
		return Math.min(WIDEST, width - 2 * MARGIN - ICON - GAP);
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		int given = width == SWT.DEFAULT ? WIDEST : width;
		int inner = wordsWidth(given);
		int needed = height(title, large, inner) + MARK + height(words, medium, inner);
		return new Point(given, Math.max(ICON, needed) + 2 * MARGIN);
	}

	@Override
	void paint(GC gc) {
		Rectangle area = getClientArea();
		gc.setBackground(BRAND);
		gc.fillRectangle(area);
		gc.setAntialias(SWT.ON);
		int inner = wordsWidth(area.width);
		gc.drawImage(icon, fromStart(MARGIN, ICON), MARGIN);
		int x = fromStart(MARGIN + ICON + GAP, inner);
		int y = MARGIN - MARK;
		y += paint(gc, title, large, TITLE, x, y, inner) + MARK;
		paint(gc, words, medium, WORDS, x, y, inner);
		paintEdge(gc, area);
	}

	/** The two dots of the icon, told apart, as a line below. */
	private static void paintEdge(GC gc, Rectangle area) {
		int half = area.width / 2;
		gc.setBackground(DOT);
		gc.fillRectangle(0, area.height - MARK, half, MARK);
		gc.setBackground(SQUARE);
		gc.fillRectangle(half, area.height - MARK, area.width - half, MARK);
	}
}
