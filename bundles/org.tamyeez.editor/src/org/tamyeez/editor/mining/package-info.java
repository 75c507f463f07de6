/** Facts that are worked out from a plan and shown between its words. */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.editor.mining;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
