/** The direction in which a plan reads, and the font that it reads well in. */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.editor.direction;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
