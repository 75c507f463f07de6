package org.tamyeez.cli;

/** The versions of what is here. */
public final class Version {

	/** The version of the tool; a test holds it against that of the bundle. */
	public static final String TOOL = "0.1.0";
	/** The version of the language that plans are written in. */
	public static final int LANGUAGE = 1;

	private Version() {
	}
}
