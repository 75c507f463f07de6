/** Tests of the editor in a workbench with a window, as an author works with it. */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.editor.tests;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
