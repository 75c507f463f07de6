/** Tests of the overview of all plans. */
@NonNullByDefault
package org.tamyeez.report.portfolio;

import org.eclipse.jdt.annotation.NonNullByDefault;
