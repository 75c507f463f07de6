/** Puts right what the platform does wrong in a window that is mirrored for Arabic. */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.app.mirrored;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
