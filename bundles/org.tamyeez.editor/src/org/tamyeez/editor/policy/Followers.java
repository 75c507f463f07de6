package org.tamyeez.editor.policy;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.tamyeez.editor.Icons;
import org.tamyeez.editor.Messages;
import org.tamyeez.editor.Spoken;
import org.tamyeez.plan.ide.policy.PolicyFiles.PlanUnderPolicy;
import org.tamyeez.plan.ide.policy.PolicyFiles.PolicyFile;

/** Tells which plans of a project follow a policy, and offers to let those follow it that name none. */
final class Followers {

	private static final int ROWS = 4;
	private static final int[] WIDTHS = { 240, 160, 260 };

	private final Label told;
	private final Table table;
	private final Button all;

	Followers(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		told = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(told);
		table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		Spoken.call(table, Messages.rules_plans);
		String[] titles = { Messages.rules_plan, Messages.rules_file, Messages.rules_state };
		for (int i = 0; i < titles.length; i++) {
			TableColumn column = new TableColumn(table, SWT.LEAD);
			column.setText(titles[i]);
			column.setWidth(WIDTHS[i]);
		}
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, table.getItemHeight() * (ROWS + 1))
				.applyTo(table);
		all = new Button(area, SWT.CHECK);
		// GTK draws a mirrored one at the wrong end of a place that is wider than itself.
		GridDataFactory.swtDefaults().applyTo(all);
	}

	/**
	 * Shows the plans.
	 *
	 * @param policies what was read
	 * @param policy   the policy that they may follow; none while it is still to be made
	 * @param fresh    the name of the policy that is to be made, and what folder it goes to, where there is none yet
	 */
	void show(ProjectPolicies policies, @Nullable PolicyFile policy, PolicyFile fresh) {
		PolicyFile shown = policy == null ? fresh : policy;
		List<PlanUnderPolicy> plans = policies.read().plans();
		table.removeAll();
		for (PlanUnderPolicy plan : plans) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { plan.title(), policies.told(plan.file()), state(plan, shown) });
			item.setImage(Icons.image("plan"));
		}
		long following = plans.stream().filter(plan -> plan.follows(shown)).count();
		told.setText(plans.isEmpty() ? Messages.rules_noPlans
				: NLS.bind(Messages.rules_following, new Object[] { following, plans.size(), shown.name() }));
		int free = policies.free(shown).size();
		all.setText(NLS.bind(Messages.rules_followAll, free, shown.name()));
		all.setEnabled(free > 0);
		all.setVisible(free > 0);
		all.setSelection(free > 0 && policy == null);
		told.requestLayout();
		all.requestLayout();
	}

	private static String state(PlanUnderPolicy plan, PolicyFile policy) {
		if (plan.follows(policy)) {
			return NLS.bind(Messages.rules_follows, policy.name());
		}
		if (plan.policy().isPresent()) {
			return NLS.bind(Messages.rules_followsOther, plan.policy().get());
		}
		return plan.sees(policy) ? Messages.rules_followsNone : Messages.rules_elsewhere;
	}

	/** Whether the plans that name no policy shall follow this one. */
	boolean isWished() {
		return all.getEnabled() && all.getSelection();
	}

	/** Chooses whether the plans that name no policy shall follow this one. */
	void wish(boolean wished) {
		all.setSelection(wished);
	}
}
