package org.tamyeez.cli;

/** The numbers that a command ends with. */
public final class ExitCode {

	/** Nothing is wrong. */
	public static final int CLEAN = 0;
	/** Something was found, or would be changed. */
	public static final int FINDINGS = 1;
	/** The command was misused, the tool failed, or something could not be read. This outweighs findings. */
	public static final int FAILED = 2;

	private ExitCode() {
	}
}
