/** Tests of the words that fragments bring to the platform, in the application as it is in Arabic. */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.arabic;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
