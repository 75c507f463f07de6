/** How a house wants its reports to look, in all formats alike. */
@NonNullByDefault
package org.tamyeez.report.style;

import org.eclipse.jdt.annotation.NonNullByDefault;
