/** Tests of reports as PDF. */
@NonNullByDefault
package org.tamyeez.report.pdf;

import org.eclipse.jdt.annotation.NonNullByDefault;
