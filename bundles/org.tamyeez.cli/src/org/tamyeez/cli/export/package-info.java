/**
 * Writing reports of many plans: which file each goes into, and how it gets there without harm to what somebody else wrote.
 */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.cli.export;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
