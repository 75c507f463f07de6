/** Tests of fonts, and of the texts that they show. */
@NonNullByDefault
package org.tamyeez.report.font;

import org.eclipse.jdt.annotation.NonNullByDefault;
