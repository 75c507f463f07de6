/** Ways through the plans: definitions, references, occurrences. */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.editor.navigation;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
