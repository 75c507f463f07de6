package org.tamyeez.report.style;

import org.tamyeez.report.style.StyleProblem.Cause;

/** A file that a house style names cannot be used. */
final class UnusableFileException extends Exception {

	private static final long serialVersionUID = 1L;

	private final Cause reason;

	UnusableFileException(Cause reason) {
		super(reason.name());
		this.reason = reason;
	}

	/** Why it cannot be used. */
	Cause reason() {
		return reason;
	}
}
