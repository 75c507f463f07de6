/** Tests of the command line as its users see it: a command line in a folder, what it writes, and its exit code. */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.cli.tests;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
