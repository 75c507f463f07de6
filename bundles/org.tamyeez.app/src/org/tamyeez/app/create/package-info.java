/** Begins plans, projects and examples. */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.app.create;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
