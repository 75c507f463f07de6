/**
 * The command line: checks plans without a display, in CI and in a terminal. It reads, runs the engine and words what the
 * engine found; what is right or wrong in a plan is decided by the engine alone.
 */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.cli;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
