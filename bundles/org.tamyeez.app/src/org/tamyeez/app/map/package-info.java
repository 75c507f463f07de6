/** The map of a plan: who is reached with what for which goal. */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.app.map;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
