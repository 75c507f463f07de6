/** What is told about the word under the pointer. */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.editor.hover;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
