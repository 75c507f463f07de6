package org.tamyeez.report.style;

import java.util.List;

import org.tamyeez.report.UnknownChoiceException;

/** Somebody asks for a house style that cannot be found from the plan. */
public final class UnknownStyleException extends UnknownChoiceException {

	private static final long serialVersionUID = 1L;

	/**
	 * @param name    the name that was asked for
	 * @param nearest names that look like it, the nearest first
	 * @param known   the names of the styles that there are
	 */
	public UnknownStyleException(String name, List<String> nearest, List<String> known) {
		super(name, nearest, known);
	}
}
