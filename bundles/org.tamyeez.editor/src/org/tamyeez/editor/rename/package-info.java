/** Other names, wherever they are used. */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.editor.rename;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
