package org.tamyeez.editor.hover;

import java.text.Bidi;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.tamyeez.editor.Icons;
import org.tamyeez.editor.Messages;
import org.tamyeez.editor.Spoken;
import org.tamyeez.editor.Ui;
import org.tamyeez.editor.finding.RulePages;

/**
 * Shows what is told, in the direction of its language, and what can be done about it. With the focus, the tab key
 * leads from link to link.
 */
public final class ToldControl extends AbstractInformationControl implements IInformationControlExtension2 {

	private static final int WIDEST = 520;
	private static final int HIGHEST = 420;
	private static final int MARGIN = 6;

	private @Nullable Composite page;
	private @Nullable StyledText words;
	private boolean hasContents;

	private ToldControl(Shell parent, boolean withFocus) {
		super(parent, withFocus);
		create();
	}

	/** Shows something below the pointer; it can be given the focus. */
	public static IInformationControl below(Shell parent) {
		return new ToldControl(parent, false);
	}

	/** Shows something beside a list. */
	public static IInformationControl beside(Shell parent) {
		return new ToldControl(parent, true);
	}

	@Override
	protected void createContent(Composite parent) {
		Composite content = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(MARGIN, 2).numColumns(2).applyTo(content);
		StyledText text = new StyledText(content, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		Spoken.call(text, Messages.told);
		text.setAlwaysShowScrollBars(false);
		text.setCaret(null);
		text.addMouseListener(MouseListener.mouseUpAdapter(event -> open(linkAt(text, new Point(event.x, event.y)))));
		text.addMouseMoveListener(event -> text.setCursor(linkAt(text, new Point(event.x, event.y)) == null ? null
				: text.getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
		text.addTraverseListener(event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT) {
				event.doit = !selectNextLink(text);
			}
		});
		text.addKeyListener(KeyListener.keyPressedAdapter(event -> openSelected(text, event)));
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(text);
		page = content;
		words = text;
		setColours(content, text);
	}

	private static void setColours(Composite content, StyledText text) {
		for (Control control : new Control[] { content, text }) {
			control.setForeground(JFaceColors.getInformationViewerForegroundColor(control.getDisplay()));
			control.setBackground(JFaceColors.getInformationViewerBackgroundColor(control.getDisplay()));
		}
	}

	@Override
	public void setInput(@Nullable Object input) {
		Told told = input instanceof String text ? Told.now(text) : (Told) input;
		hasContents = told != null;
		if (told == null) {
			return;
		}
		if (told.content().isDone() && !told.content().isCompletedExceptionally()) {
			show(told.content().join());
		} else {
			Ui.whenAnswered(told.content(), content -> Ui.later(page, alive -> {
				show(content);
				Point size = computeSizeHint();
				setSize(size.x, size.y);
			}));
		}
	}

	private void show(Told.Content content) {
		StyledText text = words;
		Composite parent = page;
		if (text == null || parent == null) {
			return;
		}
		Markdown markdown = Markdown.of(content.markdown());
		Bidi direction = new Bidi(markdown.text(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
		parent.setOrientation(direction.baseIsLeftToRight() ? SWT.LEFT_TO_RIGHT : SWT.RIGHT_TO_LEFT);
		markdown.show(text);
		for (Told.Offer offer : content.offers()) {
			add(parent, offer);
		}
		parent.layout();
	}

	private void add(Composite parent, Told.Offer offer) {
		Label picture = new Label(parent, SWT.NONE);
		picture.setImage(Icons.fix());
		Link link = new Link(parent, SWT.NONE);
		link.setText("<a>" + offer.title().replace("&", "&&") + "</a>");
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			offer.doing().run();
			dispose();
		}));
		for (Control control : new Control[] { picture, link }) {
			control.setBackground(parent.getBackground());
		}
	}

	private static @Nullable String linkAt(StyledText text, Point point) {
		int offset = text.getOffsetAtPoint(point);
		return offset < 0 || offset >= text.getCharCount() ? null : Markdown.link(text.getStyleRangeAtOffset(offset));
	}

	private static boolean selectNextLink(StyledText text) {
		for (StyleRange style : text.getStyleRanges()) {
			if (Markdown.link(style) != null && style.start >= text.getSelection().y) {
				text.setSelection(style.start, style.start + style.length);
				return true;
			}
		}
		return false;
	}

	private void openSelected(StyledText text, KeyEvent event) {
		int selected = text.getSelection().x;
		if ((event.character == SWT.CR || event.character == ' ') && selected < text.getCharCount()) {
			open(Markdown.link(text.getStyleRangeAtOffset(selected)));
		}
	}

	private void open(@Nullable String link) {
		if (link != null) {
			RulePages.open(link);
			dispose();
		}
	}

	@Override
	public boolean hasContents() {
		return hasContents;
	}

	@Override
	public Point computeSizeHint() {
		Composite content = page;
		if (content == null) {
			return super.computeSizeHint();
		}
		Point one = content.computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
		int width = Math.min(one.x, WIDEST);
		int height = Math.min(content.computeSize(width, SWT.DEFAULT, true).y, HIGHEST);
		Rectangle trim = computeTrim();
		return new Point(width + trim.width, height + trim.height);
	}

	@Override
	public @Nullable IInformationControlCreator getInformationPresenterControlCreator() {
		return ToldControl::beside;
	}

	@Override
	public void setFocus() {
		super.setFocus();
		StyledText text = words;
		if (text != null) {
			text.setFocus();
		}
	}
}
