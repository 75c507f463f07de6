package org.tamyeez.cli.check;

import org.tamyeez.plan.rule.Severity;

/** Colours and weights of a terminal, or none. */
public final class Style {

	private static final String RESET = "\u001B[0m";

	private final boolean on;

	/** @param on whether what is written is looked at in a terminal that has colours */
	public Style(boolean on) {
		this.on = on;
	}

	/** Text that stands out. */
	public String bold(String text) {
		return styled("1", text);
	}

	/** Text that stands back. */
	public String faint(String text) {
		return styled("2", text);
	}

	/** Text in the colour of a severity. */
	public String of(Severity severity, String text) {
		return styled(switch (severity) {
			case ERROR -> "1;31";
			case WARNING -> "33";
			case INFO -> "36";
		}, text);
	}

	/** Text that is code. */
	public String code(String text) {
		return styled("36", text);
	}

	private String styled(String codes, String text) {
		return on && !text.isEmpty() ? "\u001B[" + codes + "m" + text + RESET : text;
	}
}
