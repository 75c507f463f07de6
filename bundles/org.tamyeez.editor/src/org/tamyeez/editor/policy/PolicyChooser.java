package org.tamyeez.editor.policy;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tamyeez.editor.Messages;
import org.tamyeez.editor.Spoken;
import org.tamyeez.plan.ide.policy.PolicyFiles;
import org.tamyeez.plan.ide.policy.PolicyFiles.PolicyFile;

/** Chooses one of the policies of a project, or a new one with its name and what it starts from. */
final class PolicyChooser {

	/** What the policy of a project is called unless somebody wishes otherwise. */
	private static final String NAME = "House";

	private final Combo policies;
	private final Composite fresh;
	private final Text name;
	private final Combo start;
	private List<PolicyFile> known = List.of();

	/** @param chosen is run when another policy is chosen, or the new one is called otherwise */
	PolicyChooser(Composite parent, Runnable chosen) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.rules_policy);
		policies = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY | SWT.LEFT_TO_RIGHT);
		Spoken.call(policies, Messages.rules_policy);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(policies);
		policies.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			showFresh();
			chosen.run();
		}));
		fresh = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(fresh);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(fresh);
		new Label(fresh, SWT.NONE).setText(Messages.rules_name);
		name = new Text(fresh, SWT.BORDER);
		name.setText(NAME);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		name.addModifyListener(event -> chosen.run());
		new Label(fresh, SWT.NONE).setText(Messages.rules_start);
		start = new Combo(fresh, SWT.DROP_DOWN | SWT.READ_ONLY | SWT.LEFT_TO_RIGHT);
		Spoken.call(start, Messages.rules_start);
		start.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen.run()));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(start);
	}

	/** Offers the policies of a project; the one that most plans follow is chosen. */
	void show(ProjectPolicies project) {
		known = project.read().policies();
		policies.removeAll();
		known.forEach(policy -> policies
				.add(NLS.bind(Messages.rules_policyIn, policy.title(), project.told(policy.file()))));
		policies.add(NLS.bind(Messages.rules_new, project.newFile().getProjectRelativePath()));
		policies.select(mostFollowed(project));
		start.removeAll();
		PolicyFiles.starts(RuleWords.reader()).forEach(start::add);
		start.select(1);
		showFresh();
	}

	private int mostFollowed(ProjectPolicies project) {
		int best = known.isEmpty() ? 0 : -1;
		long most = -1;
		for (int i = 0; i < known.size(); i++) {
			PolicyFile policy = known.get(i);
			long following = project.read().plans().stream().filter(plan -> plan.follows(policy)).count();
			if (following > most) {
				most = following;
				best = i;
			}
		}
		return best;
	}

	private void showFresh() {
		boolean visible = policy() == null;
		fresh.setVisible(visible);
		((GridData) fresh.getLayoutData()).exclude = !visible;
		fresh.requestLayout();
	}

	/** The chosen policy; none where it is to be made. */
	@Nullable
	PolicyFile policy() {
		int index = policies.getSelectionIndex();
		return index >= 0 && index < known.size() ? known.get(index) : null;
	}

	/** The name of the policy that is to be made. */
	String name() {
		return name.getText().strip();
	}

	/** Calls the policy that is to be made. */
	void callIt(String wished) {
		name.setText(wished);
	}

	/** The policy that the new one starts from; none for what the rules declare themselves. */
	Optional<String> start() {
		return start.getSelectionIndex() == 1 ? Optional.empty() : Optional.of(start.getText());
	}

	/** Whether the name of the policy that is to be made can be given to it. */
	boolean isNameGood() {
		return policy() != null
				|| PolicyFiles.isName(name()) && known.stream().noneMatch(other -> other.name().equals(name()));
	}
}
