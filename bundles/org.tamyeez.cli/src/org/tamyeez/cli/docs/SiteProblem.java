package org.tamyeez.cli.docs;

import java.util.List;

import org.tamyeez.cli.ToolMessages;

/** Why the site could not be written, as data. */
public final class SiteProblem extends Exception {

	private static final long serialVersionUID = 1L;

	private final String key;
	private final transient List<Object> arguments;

	/**
	 * @param key       the key of the message, behind {@code docs.}
	 * @param arguments what the message mentions
	 */
	SiteProblem(String key, Object... arguments) {
		super(key);
		this.key = key;
		this.arguments = List.of(arguments);
	}

	/** The problem in the reader's language. */
	public String message(ToolMessages words) {
		return words.text("docs." + key, arguments.toArray());
	}
}
