/** What the formats of office programs, Word and Excel, have in common. */
@NonNullByDefault
package org.tamyeez.report.office;

import org.eclipse.jdt.annotation.NonNullByDefault;
