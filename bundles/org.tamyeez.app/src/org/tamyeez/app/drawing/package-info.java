/** Drawings of reports on the screen. */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.app.drawing;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
