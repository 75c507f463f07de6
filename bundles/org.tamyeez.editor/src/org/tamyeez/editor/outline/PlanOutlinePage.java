package org.tamyeez.editor.outline;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.tamyeez.editor.Icons;
import org.tamyeez.editor.Messages;
import org.tamyeez.editor.PlanEditors;
import org.tamyeez.editor.Ui;
import org.tamyeez.editor.preferences.EditorPreferences;
import org.tamyeez.editor.server.PlanDocument;

/** The outline of a plan beside its text: follows the caret, leads to the text, sorts by name. */
public final class PlanOutlinePage extends ContentOutlinePage implements PlanDocument.Listener {

	private static final int LEVELS_OPEN_AT_FIRST = 2;

	private final ITextEditor editor;
	private final PlanDocument plan;
	private final ISelectionChangedListener caret = event -> followCaret();
	private List<Entry> entries = List.of();
	private boolean following;

	/**
	 * @param editor the editor
	 * @param plan   the plan that it shows
	 */
	PlanOutlinePage(ITextEditor editor, PlanDocument plan) {
		this.editor = editor;
		this.plan = plan;
	}

	@Override
	protected int getTreeStyle() {
		return SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		TreeViewer tree = getTreeViewer();
		EntryTree.prepare(tree);
		tree.setAutoExpandLevel(LEVELS_OPEN_AT_FIRST);
		tree.setInput(entries);
		tree.addOpenListener(event -> editor.setFocus());
		IToolBarManager tools = getSite().getActionBars().getToolBarManager();
		tools.add(choice(Messages.outline_sort, "sort", EditorPreferences.OUTLINE_SORTED, this::sort));
		tools.add(choice(Messages.outline_link, "link", EditorPreferences.OUTLINE_LINKED, this::followCaret));
		sort();
		selections().ifPresent(provider -> provider.addPostSelectionChangedListener(caret));
		plan.addListener(this);
	}

	private static IAction choice(String name, String picture, String preference, Runnable changed) {
		Action action = new Action(name, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				EditorPreferences.store().setValue(preference, isChecked());
				changed.run();
			}
		};
		action.setImageDescriptor(Icons.descriptor(picture));
		action.setChecked(EditorPreferences.is(preference));
		return action;
	}

	private Optional<IPostSelectionProvider> selections() {
		return editor.getSelectionProvider() instanceof IPostSelectionProvider provider ? Optional.of(provider)
				: Optional.empty();
	}

	private void sort() {
		getTreeViewer()
				.setComparator(EditorPreferences.is(EditorPreferences.OUTLINE_SORTED) ? new ViewerComparator() : null);
	}

	@Override
	public void settled(PlanDocument settled) {
		int version = plan.version();
		Ui.whenAnswered(Entry.of(plan), found -> {
			// Half a plan has half an outline; the whole one serves better until the other half is back.
			if (version == plan.version() && (!found.isEmpty() || plan.document().getLength() == 0)) {
				show(found);
			}
		});
	}

	private void show(List<Entry> found) {
		TreeViewer tree = getTreeViewer();
		if (tree == null || tree.getControl().isDisposed()) {
			return;
		}
		boolean first = entries.isEmpty();
		Object[] open = tree.getExpandedElements();
		entries = found;
		tree.getControl().setRedraw(false);
		try {
			tree.setInput(found);
			if (!first) {
				tree.setExpandedElements(open);
			}
		} finally {
			tree.getControl().setRedraw(true);
		}
		followCaret();
	}

	/** Selects the element in which the caret stands, as long as the outline is not what the author works with. */
	private void followCaret() {
		TreeViewer tree = getTreeViewer();
		if (tree == null || tree.getControl().isDisposed() || tree.getControl().isFocusControl()
				|| !EditorPreferences.is(EditorPreferences.OUTLINE_LINKED)) {
			return;
		}
		PlanEditors.viewer(editor).filter(Ui::isAlive).ifPresent(viewer -> {
			List<Entry> path = Entry.pathTo(entries, plan.document(), viewer.getSelectedRange().x);
			if (!path.isEmpty()) {
				following = true;
				tree.setSelection(new StructuredSelection(path.get(path.size() - 1)), true);
				following = false;
			}
		});
	}

	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		super.selectionChanged(event);
		if (!following && event.getSelection() instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof Entry entry) {
			IRegion place = entry.place(plan.document());
			editor.selectAndReveal(place.getOffset(), place.getLength());
		}
	}

	@Override
	public void dispose() {
		plan.removeListener(this);
		selections().ifPresent(provider -> provider.removePostSelectionChangedListener(caret));
		super.dispose();
	}
}
