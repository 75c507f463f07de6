package org.tamyeez.editor.outline;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.tamyeez.editor.Icons;
import org.tamyeez.editor.Messages;
import org.tamyeez.editor.Spoken;
import org.tamyeez.editor.Ui;
import org.tamyeez.editor.ViewerFeature;
import org.tamyeez.editor.preferences.EditorPreferences;
import org.tamyeez.editor.server.PlanDocument;

/** A line above the text that tells where the caret stands: plan, channel, content. Each part leads to its beginning. */
public final class Header extends ViewerFeature implements PlanDocument.Listener {

	private final ISelectionChangedListener caret = event -> show();
	private final IPropertyChangeListener choice = change -> show();
	private List<Entry> entries = List.of();
	private List<Entry> shown = List.of();
	private @Nullable ToolBar bar;

	@Override
	protected void connected(ITextViewer viewer, PlanDocument plan) {
		((IPostSelectionProvider) viewer.getSelectionProvider()).addPostSelectionChangedListener(caret);
		EditorPreferences.store().addPropertyChangeListener(choice);
		plan.addListener(this);
	}

	@Override
	protected void disconnected(ITextViewer viewer, PlanDocument plan) {
		plan.removeListener(this);
		EditorPreferences.store().removePropertyChangeListener(choice);
		((IPostSelectionProvider) viewer.getSelectionProvider()).removePostSelectionChangedListener(caret);
		entries = List.of();
		shown = List.of();
	}

	@Override
	public void settled(PlanDocument plan) {
		int version = plan.version();
		Ui.whenAnswered(Entry.of(plan), found -> {
			if (version == plan.version() && !found.isEmpty()) {
				entries = found;
				show();
			}
		});
	}

	private void show() {
		ITextViewer current = viewer().filter(Ui::isAlive).orElse(null);
		PlanDocument plan = plan().orElse(null);
		if (current == null || plan == null) {
			return;
		}
		List<Entry> path = EditorPreferences.is(EditorPreferences.HEADER)
				? Entry.pathTo(entries, plan.document(), current.getSelectedRange().x)
				: List.of();
		ToolBar tools = bar;
		if (tools == null && !path.isEmpty()) {
			tools = create(((ITextViewerExtension) current).getControl());
			bar = tools;
		}
		if (tools != null && !tools.isDisposed() && !path.equals(shown)) {
			shown = path;
			fill(tools, path, current, plan);
		}
	}

	/** The platform has no place for a line above the text; the room that the text has is shared with it. */
	private static @Nullable ToolBar create(Control text) {
		Composite room = text.getParent();
		if (!(room.getLayout() instanceof FillLayout) || room.getChildren().length != 1) {
			return null;
		}
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(room);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		ToolBar tools = new ToolBar(room, SWT.FLAT | SWT.RIGHT);
		tools.setToolTipText(Messages.header_where);
		Spoken.call(tools, Messages.header_where);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(tools);
		tools.moveAbove(text);
		return tools;
	}

	private static void fill(ToolBar tools, List<Entry> path, ITextViewer viewer, PlanDocument plan) {
		tools.setRedraw(false);
		for (ToolItem item : tools.getItems()) {
			item.dispose();
		}
		tools.setOrientation(viewer.getTextWidget().getOrientation());
		for (Entry entry : path) {
			if (entry != path.get(0)) {
				ToolItem between = new ToolItem(tools, SWT.PUSH);
				between.setText(tools.getOrientation() == SWT.RIGHT_TO_LEFT ? "‹" : "›");
				between.setEnabled(false);
			}
			ToolItem item = new ToolItem(tools, SWT.PUSH);
			item.setText(entry.name().replace("&", "&&"));
			item.setToolTipText(entry.detail());
			item.setImage(Icons.of(entry.symbol().getKind()));
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> visit(viewer, plan, entry)));
		}
		tools.setRedraw(true);
		boolean visible = !path.isEmpty();
		tools.setVisible(visible);
		((GridData) tools.getLayoutData()).exclude = !visible;
		tools.getParent().layout();
	}

	private static void visit(ITextViewer viewer, PlanDocument plan, Entry entry) {
		IRegion place = entry.place(plan.document());
		viewer.setSelectedRange(place.getOffset(), place.getLength());
		viewer.revealRange(place.getOffset(), place.getLength());
		viewer.getTextWidget().setFocus();
	}
}
