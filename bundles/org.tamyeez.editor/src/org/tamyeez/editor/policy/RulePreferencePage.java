package org.tamyeez.editor.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.tamyeez.editor.Messages;
import org.tamyeez.editor.Spoken;

/**
 * Where it is decided how grave the findings of each rule are, for one project at a time: the rules are a matter of the firm
 * and its client and not of the computer that somebody sits at.
 */
public class RulePreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

	private @Nullable RuleForm form;
	private @Nullable IProject project;

	@Override
	public final void init(IWorkbench workbench) {
		// The project is found out when the page is shown.
	}

	@Override
	protected final Control createContents(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		Label hint = new Label(area, SWT.WRAP);
		hint.setText(Messages.rules_hint);
		GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(hint);
		project = chooseProject(area).orElse(null);
		RuleForm rules = new RuleForm(area, this::check);
		form = rules;
		rules.show(project);
		return area;
	}

	/** The project that is decided on first, with what is needed to choose another one. */
	Optional<IProject> chooseProject(Composite area) {
		List<IProject> projects = Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects())
				.filter(IProject::isAccessible).sorted(Comparator.comparing(IProject::getName)).toList();
		Composite row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		new Label(row, SWT.NONE).setText(Messages.rules_project);
		Combo combo = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY | SWT.LEFT_TO_RIGHT);
		Spoken.call(combo, Messages.rules_project);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		projects.forEach(one -> combo.add(one.getName()));
		int first = Math.max(0, projects.indexOf(active()));
		combo.select(first);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			project = projects.get(combo.getSelectionIndex());
			RuleForm rules = form;
			if (rules != null) {
				rules.show(project);
			}
		}));
		return projects.isEmpty() ? Optional.empty() : Optional.of(projects.get(first));
	}

	/** The project of what the author works on. */
	private static @Nullable IProject active() {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow() == null ? null
				: PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		if (page == null) {
			return null;
		}
		IResource edited = page.getActiveEditor() == null ? null
				: page.getActiveEditor().getEditorInput().getAdapter(IResource.class);
		if (edited == null && page.getSelection() instanceof IStructuredSelection selection) {
			edited = Adapters.adapt(selection.getFirstElement(), IResource.class);
		}
		return edited == null ? null : edited.getProject();
	}

	private void check() {
		RuleForm rules = form;
		if (rules != null) {
			Optional<String> mistake = rules.mistake();
			setErrorMessage(mistake.orElse(null));
			setValid(mistake.isEmpty());
		}
	}

	/** What is decided on the page, once it is shown. */
	public final Optional<RuleForm> form() {
		return Optional.ofNullable(form);
	}

	@Override
	protected final void performDefaults() {
		form().ifPresent(RuleForm::restoreDefaults);
		super.performDefaults();
	}

	@Override
	protected final void performApply() {
		if (performOk()) {
			form().ifPresent(rules -> rules.show(project));
		}
	}

	@Override
	public final boolean performOk() {
		if (form().filter(RuleForm::isReady).isEmpty()) {
			return true;
		}
		Optional<String> mistake = form().flatMap(RuleForm::write);
		setErrorMessage(mistake.orElse(null));
		return mistake.isEmpty();
	}
}
