/** Writes the reference page of the language from its grammar, its model and its keyword table. */
@NonNullByDefault
package org.tamyeez.plan.reference;

import org.eclipse.jdt.annotation.NonNullByDefault;
