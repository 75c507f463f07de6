package org.tamyeez.editor.policy;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.dialogs.PatternFilter;
import org.tamyeez.editor.Icons;
import org.tamyeez.editor.Messages;
import org.tamyeez.editor.Spoken;
import org.tamyeez.plan.ide.policy.PolicyDraft;
import org.tamyeez.plan.model.RuleSeverity;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;

/** The rules under their groups, with what the policy makes of them. What is typed above finds names and summaries. */
@NonNullByDefault({})
final class RuleTree {

	private static final int RULE_WIDTH = 320;
	private static final int SEVERITY_WIDTH = 100;
	private static final int SOURCE_WIDTH = 140;
	private static final int HEIGHT = 260;

	private final TreeViewer viewer;
	private PolicyDraft draft;

	RuleTree(Composite parent, Consumer<Object> chosen) {
		FilteredTree filtered = new FilteredTree(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE, new ByWords(), true,
				true);
		filtered.setInitialText(Messages.rules_filter);
		Spoken.call(filtered.getFilterControl(), Messages.rules_filter);
		viewer = filtered.getViewer();
		viewer.getTree().setHeaderVisible(true);
		Spoken.call(viewer.getTree(), Messages.rules_tree);
		GridDataFactory.fillDefaults().grab(true, true).hint(RULE_WIDTH + SEVERITY_WIDTH + SOURCE_WIDTH, HEIGHT)
				.applyTo(filtered);
		column(Messages.rules_rule, RULE_WIDTH, new RuleLabels());
		column(Messages.rules_severity, SEVERITY_WIDTH, new SeverityLabels());
		column(Messages.rules_source, SOURCE_WIDTH, new SourceLabels());
		viewer.setContentProvider(new Content());
		viewer.addSelectionChangedListener(event -> chosen.accept(event.getStructuredSelection().getFirstElement()));
	}

	private void column(String title, int width, ColumnLabelProvider labels) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEAD);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.getColumn().setResizable(true);
		column.setLabelProvider(labels);
	}

	/** Shows what a policy says; nothing where there is none yet. */
	void show(@Nullable PolicyDraft shown) {
		Object selected = viewer.getStructuredSelection().getFirstElement();
		draft = shown;
		viewer.setInput(shown);
		if (shown != null) {
			viewer.setSelection(new StructuredSelection(selected == null ? RuleGroup.FIELDS : selected), true);
		}
	}

	/** Shows what has been chosen meanwhile. */
	void refresh() {
		viewer.refresh(true);
	}

	TreeViewer viewer() {
		return viewer;
	}

	private final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return RuleGroup.values();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return draft == null || !(parent instanceof RuleGroup) ? new Object[0]
					: draft.rules().stream().filter(rule -> rule.group() == parent).toArray();
		}

		@Override
		public Object getParent(Object element) {
			return element instanceof Rule<?> rule ? rule.group() : null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof RuleGroup;
		}
	}

	private static final class RuleLabels extends ColumnLabelProvider {

		@Override
		public String getText(Object element) {
			if (element instanceof Rule<?> rule) {
				return RuleWords.summary(rule);
			}
			return element instanceof RuleGroup group ? RuleWords.of(group) : "";
		}

		@Override
		public Image getImage(Object element) {
			return element instanceof RuleGroup ? null : Icons.image("rule");
		}

		@Override
		public String getToolTipText(Object element) {
			return element instanceof Rule<?> rule ? rule.name() : null;
		}
	}

	private final class SeverityLabels extends ColumnLabelProvider {

		@Override
		public String getText(Object element) {
			if (element instanceof Rule<?> rule && draft != null) {
				return RuleWords.of(draft.severity(rule));
			}
			boolean said = element instanceof RuleGroup group && draft != null && draft.said(group) != RuleSeverity.UNSTATED;
			return said ? RuleWords.of(draft.said((RuleGroup) element)) : "";
		}

		@Override
		public Image getImage(Object element) {
			return element instanceof Rule<?> rule && draft != null ? RuleWords.picture(draft.severity(rule)) : null;
		}
	}

	private final class SourceLabels extends ColumnLabelProvider {

		@Override
		public String getText(Object element) {
			if (draft == null) {
				return "";
			}
			if (element instanceof Rule<?> rule) {
				if (draft.speaksOf(rule)) {
					return Messages.rules_source_policy;
				}
				return draft.said(rule.group()) == RuleSeverity.UNSTATED ? "" : Messages.rules_source_group;
			}
			return draft.said((RuleGroup) element) == RuleSeverity.UNSTATED ? "" : Messages.rules_source_policy;
		}
	}

	/** Rules are found by their name and by what they find. */
	private static final class ByWords extends PatternFilter {

		ByWords() {
			setIncludeLeadingWildcard(true);
		}

		@Override
		protected boolean isLeafMatch(Viewer tree, Object element) {
			return element instanceof Rule<?> rule ? Optional.of(rule)
					.filter(one -> wordMatches(one.name() + ' ' + one.id() + ' ' + RuleWords.summary(one))).isPresent()
					: element instanceof RuleGroup group && wordMatches(RuleWords.of(group) + ' ' + group.id());
		}
	}
}
