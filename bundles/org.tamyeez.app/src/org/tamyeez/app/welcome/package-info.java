/** The page that a new author arrives at. */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.app.welcome;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
