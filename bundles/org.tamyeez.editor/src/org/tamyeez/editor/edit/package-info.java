/** Changes of text that span files and can be taken back in one step. */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.editor.edit;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
