/** How a report words numbers, dates and values in its language; its labels stand here too. */
@NonNullByDefault
package org.tamyeez.report.words;

import org.eclipse.jdt.annotation.NonNullByDefault;
