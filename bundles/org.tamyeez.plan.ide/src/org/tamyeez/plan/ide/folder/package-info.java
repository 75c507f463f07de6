/** How the files of a folder depend on each other, so that a change of one is seen in the others. */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.plan.ide.folder;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
