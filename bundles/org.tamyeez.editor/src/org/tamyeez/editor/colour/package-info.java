/** Colours by what a word means. */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.editor.colour;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
