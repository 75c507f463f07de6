/** Writes reports of plans into files, from the window. */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.app.export;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
