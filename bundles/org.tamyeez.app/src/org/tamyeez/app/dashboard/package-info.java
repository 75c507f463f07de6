/** What a plan stands at, and what its check tells. */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.app.dashboard;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
