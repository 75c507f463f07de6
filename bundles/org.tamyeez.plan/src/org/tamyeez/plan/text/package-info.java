/** What the texts of a plan speak of, in Arabic and English. */
@NonNullByDefault
package org.tamyeez.plan.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
