/** What authors have typed and not saved outlives the end of the program, however it ends. */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.editor.recovery;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
