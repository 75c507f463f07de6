package org.tamyeez.report.profile;

import java.util.List;

import org.tamyeez.report.UnknownChoiceException;

/** Somebody asks for a report profile that the plan does not have. */
public final class UnknownProfileException extends UnknownChoiceException {

	private static final long serialVersionUID = 1L;

	/**
	 * @param name    the name that was asked for
	 * @param nearest names that look like it, the nearest first
	 * @param known   the names of the profiles that there are
	 */
	public UnknownProfileException(String name, List<String> nearest, List<String> known) {
		super(name, nearest, known);
	}
}
