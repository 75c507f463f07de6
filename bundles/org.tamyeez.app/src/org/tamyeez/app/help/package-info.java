/**
 * Help: the guide and the pages of all rules, in both languages, searchable, inside the window and without a server. The
 * platform's own help needs a newer Java.
 */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.app.help;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
