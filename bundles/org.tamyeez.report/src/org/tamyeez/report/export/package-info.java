/** Writes reports into files, in the same way for the command line and the window. */
@NonNullByDefault
package org.tamyeez.report.export;

import org.eclipse.jdt.annotation.NonNullByDefault;
