/**
 * Turns what a report has to tell into what its reader sees: one class for each section, in the order of the table of
 * contents. A section that would be empty does not appear, and neither does a column without a value.
 */
@NonNullByDefault
package org.tamyeez.report.compose;

import org.eclipse.jdt.annotation.NonNullByDefault;
