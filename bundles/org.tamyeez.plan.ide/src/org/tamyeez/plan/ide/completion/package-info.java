/** What can be written at a place of a plan. */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.plan.ide.completion;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
