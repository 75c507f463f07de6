/** The active plan as a model, read again after each pause of its author: what the views of the application show. */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.app.live;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
