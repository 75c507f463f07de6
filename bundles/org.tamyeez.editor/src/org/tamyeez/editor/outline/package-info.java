/** The structure of a plan: beside the text, over it, and where the caret stands in it. */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.editor.outline;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
