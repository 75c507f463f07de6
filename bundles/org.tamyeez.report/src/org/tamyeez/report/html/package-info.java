/** Reports as one self-contained HTML file, for the screen and for printing. The templates stand in {@code templates}. */
@NonNullByDefault
package org.tamyeez.report.html;

import org.eclipse.jdt.annotation.NonNullByDefault;
