/** Where the rules of a project are decided: pages that write its policy. */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.editor.policy;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
