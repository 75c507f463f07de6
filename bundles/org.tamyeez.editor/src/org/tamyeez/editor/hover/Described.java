package org.tamyeez.editor.hover;

import java.text.Bidi;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

/** Shows a text with headings, lists and emphasis to be read, in the direction of its language. */
public final class Described {

	private Described() {
	}

	/** A text on a page. The tab key leads past it. */
	public static StyledText in(Composite parent, String markdown) {
		Markdown read = Markdown.of(markdown);
		boolean fromLeft = new Bidi(read.text(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
		StyledText text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL
				| (fromLeft ? SWT.LEFT_TO_RIGHT : SWT.RIGHT_TO_LEFT));
		text.setAlwaysShowScrollBars(false);
		text.setBackground(parent.getBackground());
		text.setForeground(parent.getForeground());
		read.show(text);
		text.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		return text;
	}
}
