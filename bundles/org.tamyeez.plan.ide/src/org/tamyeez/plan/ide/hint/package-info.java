/** Figures that follow from a plan, shown between its words. */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.plan.ide.hint;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
