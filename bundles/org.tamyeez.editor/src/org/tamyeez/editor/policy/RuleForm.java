package org.tamyeez.editor.policy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tamyeez.editor.Messages;
import org.tamyeez.editor.Ui;
import org.tamyeez.editor.server.Log;
import org.tamyeez.editor.server.PlanFiles;
import org.tamyeez.plan.ide.policy.PolicyDraft;
import org.tamyeez.plan.ide.policy.PolicyFiles;
import org.tamyeez.plan.ide.policy.PolicyFiles.PolicyFile;
import org.tamyeez.plan.model.RuleSeverity;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.TextEdit;

/**
 * Decides on the rules for the plans of a project. What is decided is written into a policy of the project, where command
 * line and editors of others find it too. To be used in the thread of the window.
 */
public final class RuleForm {

	private final Composite area;
	private final PolicyChooser chooser;
	private final RuleTree tree;
	private final RuleDetails details;
	private final Followers followers;
	private final Runnable changed;
	private @Nullable IProject wanted;
	private @Nullable ProjectPolicies policies;
	private @Nullable PolicyDraft draft;
	private String freshText = "";

	/**
	 * @param changed is run when something has been chosen, or what was read is shown
	 */
	RuleForm(Composite parent, Runnable changed) {
		this.changed = changed;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		chooser = new PolicyChooser(area, this::policyChosen);
		Composite rules = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).applyTo(rules);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(rules);
		tree = new RuleTree(rules, this::select);
		details = new RuleDetails(rules, this::decided);
		followers = new Followers(area);
	}

	/** Shows the policies of a project, soon. */
	void show(@Nullable IProject project) {
		wanted = project;
		policies = null;
		draft = null;
		enable(false);
		if (project != null) {
			Ui.whenAnswered(CompletableFuture.supplyAsync(() -> new ProjectPolicies(project)), read -> {
				if (!area.isDisposed() && read.project().equals(wanted)) {
					show(read);
				}
			});
		}
		changed.run();
	}

	private void show(ProjectPolicies read) {
		policies = read;
		enable(true);
		chooser.show(read);
		policyChosen();
	}

	private void enable(boolean enabled) {
		for (Control child : area.getChildren()) {
			child.setEnabled(enabled);
		}
	}

	/** Whether what was read is shown. */
	public boolean isReady() {
		return policies != null;
	}

	private void policyChosen() {
		ProjectPolicies read = policies;
		if (read == null) {
			return;
		}
		PolicyFile policy = chooser.policy();
		if (policy != null) {
			draft = policy.readable() ? read.read().draft(policy) : null;
		} else if (chooser.isNameGood()) {
			String text = PolicyFiles.newPolicy(chooser.name(), "", chooser.start(), RuleWords.reader());
			if (draft == null || !text.equals(freshText)) {
				freshText = text;
				draft = fresh(text);
			}
		} else {
			draft = null;
		}
		tree.show(draft);
		followers.show(read, policy, freshFile(read));
		changed.run();
	}

	private static PolicyDraft fresh(String text) {
		PolicyFiles files = new PolicyFiles(Map.of(Path.of("/new.mplan"), text), RuleWords.reader());
		return files.draft(files.policies().get(0));
	}

	private PolicyFile freshFile(ProjectPolicies read) {
		Path folder = PlanFiles.path(read.folderOfPlans()).orElse(Path.of("/"));
		return new PolicyFile(folder.resolve(read.newFile().getName()), chooser.name(), chooser.name(), true);
	}

	private void select(@Nullable Object element) {
		details.show(draft, element);
		changed.run();
	}

	private void decided() {
		tree.refresh();
		changed.run();
	}

	/** What keeps the choices from being written; empty if nothing does. */
	Optional<String> mistake() {
		if (wanted == null) {
			return Optional.of(Messages.rules_noProject);
		}
		PolicyFile policy = chooser.policy();
		if (policies != null && policy != null && !policy.readable()) {
			return Optional.of(Messages.rules_unreadable);
		}
		if (policies != null && !chooser.isNameGood()) {
			return Optional.of(Messages.rules_badName);
		}
		return details.mistake();
	}

	/** Leaves all rules as they are taken over. */
	public void restoreDefaults() {
		if (draft != null) {
			draft.leaveAll();
			tree.refresh();
			details.show(draft, tree.viewer().getStructuredSelection().getFirstElement());
			changed.run();
		}
	}

	/** Decides how grave the findings of a rule are. */
	public void decide(Rule<?> rule, RuleSeverity severity) {
		if (draft != null) {
			draft.say(rule, severity);
			decided();
		}
	}

	/** Calls the policy that is to be made. */
	public void callPolicy(String name) {
		chooser.callIt(name);
	}

	/** Chooses whether the plans that name no policy shall follow this one. */
	public void letPlansFollow(boolean wished) {
		followers.wish(wished);
	}

	/**
	 * Writes what was decided.
	 *
	 * @return why it could not be written; empty where it was
	 */
	Optional<String> write() {
		ProjectPolicies read = policies;
		PolicyDraft decided = draft;
		if (read == null || decided == null) {
			return mistake();
		}
		PolicyFile policy = chooser.policy();
		PolicyFile written = policy == null ? freshFile(read) : policy;
		Map<Path, List<TextEdit>> changes = followers.isWished() ? letFollow(read, written) : new TreeMap<>();
		List<TextEdit> edits = decided.edits();
		try {
			if (policy == null) {
				if (!changes.isEmpty() || !edits.isEmpty()) {
					create(read, edits);
				}
			} else if (!edits.isEmpty()) {
				changes.computeIfAbsent(policy.file(), file -> new ArrayList<>()).addAll(edits);
			}
			boolean good = true;
			for (Map.Entry<Path, List<TextEdit>> file : changes.entrySet()) {
				good &= read.change(file.getKey(), file.getValue());
			}
			return good ? Optional.empty() : Optional.of(Messages.rules_changedMeanwhile);
		} catch (CoreException e) {
			Log.failure(e);
			return Optional.of(e.getStatus().getMessage());
		}
	}

	private void create(ProjectPolicies read, List<TextEdit> edits) throws CoreException {
		StringBuilder text = new StringBuilder(freshText);
		for (int i = edits.size() - 1; i >= 0; i--) {
			TextEdit edit = edits.get(i);
			text.replace(edit.offset(), edit.offset() + edit.length(), edit.newText());
		}
		read.newFile().create(text.toString().getBytes(StandardCharsets.UTF_8), IResource.NONE, new NullProgressMonitor());
	}

	/** The edits that let the plans follow a policy that name none, by file. */
	private static Map<Path, List<TextEdit>> letFollow(ProjectPolicies read, PolicyFile policy) {
		Map<Path, List<TextEdit>> edits = new TreeMap<>();
		read.free(policy).forEach(plan -> edits.computeIfAbsent(plan.file(), file -> new ArrayList<>())
				.addAll(read.read().follow(plan, policy.name())));
		return edits;
	}
}
