/** How the application starts: its one window for a workspace, the plans that it is asked to open, the picture meanwhile. */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.app.start;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
