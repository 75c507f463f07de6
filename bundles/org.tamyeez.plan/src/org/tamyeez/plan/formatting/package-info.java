/** Puts the text of a plan into its one form, and its keywords into either language. */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.plan.formatting;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
