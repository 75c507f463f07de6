package org.tamyeez.editor.outline;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.graphics.Image;
import org.tamyeez.editor.Icons;
import org.tamyeez.editor.Messages;
import org.tamyeez.editor.Spoken;

/** How entries are shown as a tree, with pictures. */
final class EntryTree implements ITreeContentProvider {

	private EntryTree() {
	}

	/** Gives a tree its contents and labels; its input is the list of the outermost entries. */
	static void prepare(TreeViewer tree) {
		Spoken.call(tree.getTree(), Messages.outline_tree);
		tree.setUseHashlookup(true);
		tree.setContentProvider(new EntryTree());
		tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
	}

	@Override
	public Object[] getElements(Object input) {
		return ((List<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object element) {
		return ((Entry) element).children().toArray();
	}

	@Override
	public @Nullable Object getParent(Object element) {
		return ((Entry) element).parent();
	}

	@Override
	public boolean hasChildren(Object element) {
		return !((Entry) element).children().isEmpty();
	}

	private static final class Labels extends LabelProvider implements IStyledLabelProvider {

		@Override
		public StyledString getStyledText(Object element) {
			Entry entry = (Entry) element;
			StyledString words = new StyledString(entry.name());
			if (!entry.detail().isBlank()) {
				words.append("  " + entry.detail(), StyledString.QUALIFIER_STYLER);
			}
			return words;
		}

		@Override
		public String getText(Object element) {
			return getStyledText(element).getString();
		}

		@Override
		public @Nullable Image getImage(Object element) {
			return Icons.of(((Entry) element).symbol().getKind());
		}
	}
}
