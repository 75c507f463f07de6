/** The first steps: what a plan is made of, stage by stage, and how far the active plan has come. */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.app.steps;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
