package org.tamyeez.app.live;

import org.eclipse.core.runtime.jobs.ISchedulingRule;

/** What jobs hold of which only one may run at a time. Two of these rules know nothing of each other. */
public final class OneAtATime implements ISchedulingRule {

	@Override
	public boolean contains(ISchedulingRule rule) {
		return rule == this;
	}

	@Override
	public boolean isConflicting(ISchedulingRule rule) {
		return rule == this;
	}
}
