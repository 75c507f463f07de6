/** Help while typing: pairs, indentation, comments. */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.editor.typing;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
