/**
 * Checking many files: finding and reading them, checking them side by side, and one class for each form in which the
 * findings are given out.
 */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.cli.check;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
