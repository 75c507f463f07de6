/** One class for each command: its options, and what it does with them. */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.cli.command;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
