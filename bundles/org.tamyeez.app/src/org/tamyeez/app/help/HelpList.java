package org.tamyeez.app.help;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.tamyeez.app.Messages;

/** Lists parts of Help: what was found, or all there is. */
final class HelpList {

	private static final int ROWS = 8;

	private final Composite all;
	private final Label count;
	private final TableViewer viewer;
	private final GridData place;
	private final int height;
	private List<HelpSection> sections = List.of();

	/**
	 * @param parent what it lies in
	 * @param open   opens a part that was chosen
	 */
	HelpList(Composite parent, Consumer<HelpSection> open) {
		all = new Composite(parent, Window.getDefaultOrientation());
		all.setLayout(new GridLayout());
		count = new Label(all, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
		Composite frame = new Composite(all, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
		viewer = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.SINGLE);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		TableColumnLayout columns = new TableColumnLayout();
		frame.setLayout(columns);
		column(columns, 2, HelpSection::title);
		column(columns, 3, HelpSection::about);
		ColumnViewerToolTipSupport.enableFor(viewer);
		Table table = viewer.getTable();
		height = table.getItemHeight() * ROWS;
		table.addListener(SWT.Selection, event -> selected().ifPresent(open));
		table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(open));
		table.getAccessible().addAccessibleListener(AccessibleListener
				.getNameAdapter(event -> event.result = count.getText()));
		place = GridDataFactory.fillDefaults().grab(true, false).exclude(true).create();
		all.setLayoutData(place);
		all.setVisible(false);
	}

	private void column(TableColumnLayout columns, int weight, Function<HelpSection, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(@Nullable Object section) {
				return section == null ? "" : text.apply((HelpSection) section);
			}

			@Override
			public String getToolTipText(@Nullable Object section) {
				return getText(section);
			}
		});
		columns.setColumnData(column.getColumn(), new ColumnWeightData(weight));
	}

	private Optional<HelpSection> selected() {
		return Optional.ofNullable((HelpSection) viewer.getStructuredSelection().getFirstElement());
	}

	/**
	 * Lists parts.
	 *
	 * @param found   the parts
	 * @param visible whether there is anything to see
	 * @param alone   whether the list is all that there is to see
	 */
	void present(List<HelpSection> found, boolean visible, boolean alone) {
		sections = found;
		viewer.setInput(found);
		count.setText(found.isEmpty() ? Messages.help_nothing : NLS.bind(Messages.help_found, found.size()));
		place.exclude = !visible;
		place.grabExcessVerticalSpace = alone;
		place.heightHint = alone ? SWT.DEFAULT
				: count.computeSize(SWT.DEFAULT, SWT.DEFAULT).y + (found.isEmpty() ? 12 : height);
		all.setVisible(visible);
	}

	/** What is listed. */
	List<HelpSection> sections() {
		return sections;
	}

	/** What is listed first. */
	Optional<HelpSection> first() {
		return sections.stream().findFirst();
	}

	void setFocus() {
		Table table = viewer.getTable();
		if (table.getItemCount() > 0) {
			if (table.getSelectionIndex() < 0) {
				table.setSelection(0);
			}
			table.setFocus();
		}
	}
}
