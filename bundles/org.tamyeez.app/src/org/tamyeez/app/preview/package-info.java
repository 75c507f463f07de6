/** The report of the active plan as its reader will see it. */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.app.preview;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
