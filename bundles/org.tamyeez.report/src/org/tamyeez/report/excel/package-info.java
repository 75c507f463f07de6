/** The plan's numbers as a workbook that goes on being filled in: follow-up, budget and calendar. */
@NonNullByDefault
package org.tamyeez.report.excel;

import org.eclipse.jdt.annotation.NonNullByDefault;
