/** What was found in plans: in the text, in the list of problems, with the page of its rule and the fixes. */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.editor.finding;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
