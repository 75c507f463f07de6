package org.tamyeez.report.export;

/** Says that a report was not written, and why. Those who ask for reports have the words for it, each their own. */
public final class ExportProblem extends Exception {

	private static final long serialVersionUID = 1L;

	private final String code;
	private final transient Object[] arguments;

	/**
	 * @param code      what is wrong
	 * @param arguments what the words for it mention: the file's name first
	 */
	ExportProblem(String code, Object... arguments) {
		super(code);
		this.code = code;
		this.arguments = arguments.clone();
	}

	/** What is wrong, as a key for the words. */
	public String code() {
		return code;
	}

	/** What the words mention. */
	public Object[] arguments() {
		return arguments.clone();
	}
}
