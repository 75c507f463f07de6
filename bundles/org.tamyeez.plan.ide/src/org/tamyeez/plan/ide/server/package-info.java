/** The services of editors, by the Language Server Protocol: in process or as a program of its own. */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.plan.ide.server;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
