package org.tamyeez.editor.navigation;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.tamyeez.editor.Icons;
import org.tamyeez.editor.Messages;
import org.tamyeez.editor.Spoken;

/** The places that use an element, below the caret; the enter key leads to one of them. */
final class ReferenceList extends PopupDialog {

	private static final Point LARGEST = new Point(640, 320);

	private final StyledText text;
	private final List<Reference> references;
	private @Nullable TableViewer table;

	ReferenceList(Shell parent, StyledText text, List<Reference> references) {
		super(parent, SWT.RESIZE, true, true, false, false, false,
				NLS.bind(Messages.references_title, references.size()), Messages.references_hint);
		this.text = text;
		this.references = references;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		TableViewer viewer = new TableViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
		Spoken.call(viewer.getTable(), Messages.references_list);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
		viewer.setInput(references);
		viewer.setSelection(new StructuredSelection(references.get(0)));
		viewer.addOpenListener(event -> {
			Object chosen = viewer.getStructuredSelection().getFirstElement();
			close();
			if (chosen instanceof Reference reference) {
				Visit.to(reference.location());
			}
		});
		table = viewer;
		return viewer.getControl();
	}

	@Override
	protected Control getFocusControl() {
		TableViewer viewer = table;
		return viewer == null ? getContents() : viewer.getControl();
	}

	@Override
	protected Point getInitialLocation(Point size) {
		Point caret = text.getLocationAtOffset(text.getCaretOffset());
		return text.toDisplay(caret.x, caret.y + text.getLineHeight());
	}

	@Override
	protected Point getInitialSize() {
		Point size = super.getInitialSize();
		return new Point(Math.min(size.x, LARGEST.x), Math.min(size.y, LARGEST.y));
	}

	private static final class Labels extends LabelProvider implements IStyledLabelProvider {

		@Override
		public StyledString getStyledText(Object element) {
			Reference reference = (Reference) element;
			return new StyledString(reference.line())
					.append("  " + NLS.bind(Messages.references_place, reference.file(), reference.number()),
							StyledString.QUALIFIER_STYLER);
		}

		@Override
		public String getText(Object element) {
			return getStyledText(element).getString();
		}

		@Override
		public @Nullable Image getImage(Object element) {
			return Icons.image("name");
		}
	}
}
