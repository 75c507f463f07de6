/** Tries out an Eclipse IDE into which the editor has been installed. */
@NonNullByDefault
package org.tamyeez.ide.probe;

import org.eclipse.jdt.annotation.NonNullByDefault;
