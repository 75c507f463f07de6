package org.tamyeez.plan.rule;

import java.util.Locale;

/** How grave a finding is, the gravest first. */
public enum Severity {
	/** The plan contradicts itself or what the articles teach; it should not go to a client like this. */
	ERROR,
	/** The plan is likely to miss what it aims at. */
	WARNING,
	/** Worth knowing. */
	INFO;

	/** The name that commands and policies use. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether this is at least as grave as the other. */
	public boolean isAtLeast(Severity other) {
		return compareTo(other) <= 0;
	}
}
