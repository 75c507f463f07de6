package org.tamyeez.editor.outline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditor;
import org.tamyeez.editor.Messages;
import org.tamyeez.editor.Spoken;
import org.tamyeez.editor.server.PlanDocument;
import org.tamyeez.plan.language.Keywords;

/** The outline over the text: some letters of a name, the enter key, and one is there. */
final class QuickOutline extends PopupDialog {

	private static final Point SIZE = new Point(480, 420);

	private final ITextEditor editor;
	private final PlanDocument plan;
	private final List<Entry> entries;
	private final List<Entry> path;
	private @Nullable Text sought;
	private @Nullable TreeViewer tree;

	QuickOutline(Shell parent, ITextEditor editor, PlanDocument plan, List<Entry> entries, int caret) {
		super(parent, SWT.RESIZE, true, true, false, false, false, "", Messages.outline_hint);
		this.editor = editor;
		this.plan = plan;
		this.entries = entries;
		this.path = Entry.pathTo(entries, plan.document(), caret);
	}

	@Override
	protected Control createTitleControl(Composite parent) {
		Text text = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage(Messages.outline_sought);
		Spoken.call(text, Messages.outline_sought);
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		text.addModifyListener(event -> filter());
		text.addKeyListener(KeyListener.keyPressedAdapter(this::keyInText));
		sought = text;
		return text;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		TreeViewer viewer = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL);
		EntryTree.prepare(viewer);
		viewer.setAutoExpandLevel(2);
		viewer.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer all, Object parentElement, Object element) {
				return fits((Entry) element);
			}
		});
		viewer.setInput(entries);
		viewer.addOpenListener(event -> visit());
		if (!path.isEmpty()) {
			viewer.setSelection(new StructuredSelection(path.get(path.size() - 1)), true);
		}
		tree = viewer;
		return viewer.getControl();
	}

	@Override
	protected Control getFocusControl() {
		Text text = sought;
		return text == null ? getContents() : text;
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	@Override
	protected Point getInitialLocation(Point size) {
		Rectangle over = editor.getAdapter(Control.class).getBounds();
		Point corner = editor.getAdapter(Control.class).toDisplay(0, 0);
		return new Point(corner.x + (over.width - size.x) / 2, corner.y + (over.height - size.y) / 3);
	}

	/** An entry is shown if it fits, or if one below it does. */
	private boolean fits(Entry entry) {
		String begun = folded(sought == null ? "" : sought.getText().strip());
		return folded(entry.name()).contains(begun) || folded(entry.detail()).contains(begun)
				|| entry.children().stream().anyMatch(this::fits);
	}

	private static String folded(String text) {
		return Keywords.fold(text).toLowerCase(Locale.ROOT);
	}

	private void filter() {
		TreeViewer viewer = tree;
		Text text = sought;
		if (viewer == null || text == null) {
			return;
		}
		viewer.refresh();
		if (!text.getText().isBlank()) {
			viewer.expandAll();
			String begun = folded(text.getText().strip());
			first(entries, begun).ifPresent(entry -> viewer.setSelection(new StructuredSelection(entry), true));
		}
	}

	private static Optional<Entry> first(List<Entry> entries, String begun) {
		for (Entry entry : entries) {
			if (folded(entry.name()).contains(begun)) {
				return Optional.of(entry);
			}
			Optional<Entry> below = first(entry.children(), begun);
			if (below.isPresent()) {
				return below;
			}
		}
		return Optional.empty();
	}

	private void keyInText(KeyEvent event) {
		TreeViewer viewer = tree;
		if (event.character == SWT.CR) {
			visit();
		} else if (event.keyCode == SWT.ARROW_DOWN && viewer != null) {
			viewer.getTree().setFocus();
		}
	}

	private void visit() {
		TreeViewer viewer = tree;
		if (viewer != null && viewer.getStructuredSelection().getFirstElement() instanceof Entry entry) {
			IRegion place = entry.place(plan.document());
			close();
			editor.selectAndReveal(place.getOffset(), place.getLength());
			editor.setFocus();
		}
	}
}
