/**
 * The language server inside the workbench, and the plans that it is told about: those in editors and those of the
 * workspace.
 */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.editor.server;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
