/** What people choose about the application as a whole, and which choices of the platform they see. */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.app.preferences;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
