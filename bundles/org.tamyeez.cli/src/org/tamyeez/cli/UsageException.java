package org.tamyeez.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Says, in the reader's language, that a command was misused. */
public final class UsageException extends ParameterException {

	private static final long serialVersionUID = 1L;

	/**
	 * @param command the command
	 * @param message what is wrong
	 */
	public UsageException(CommandLine command, String message) {
		super(command, message);
	}
}
