/** What can be written at the caret. */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.editor.completion;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
