package org.tamyeez.cli.check;

/** Says that a text could not be read, and why. */
public final class UnreadableInput extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient InputProblem problem;

	UnreadableInput(InputProblem problem) {
		super(problem.code());
		this.problem = problem;
	}

	/** Why it could not be read. */
	public InputProblem problem() {
		return problem;
	}
}
