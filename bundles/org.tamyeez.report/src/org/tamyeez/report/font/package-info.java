/**
 * The fonts of a report and the widths of its texts, the same for all formats, on machines with a display and without one.
 * Only fonts that come with the report are used, never those of the machine, so that the same plan gives the same pages
 * everywhere.
 */
@NonNullByDefault
package org.tamyeez.report.font;

import org.eclipse.jdt.annotation.NonNullByDefault;
