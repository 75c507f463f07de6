/** The desktop application: what makes of workbench and editor a program of its own. */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.app;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
