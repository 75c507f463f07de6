/** What an editor needs besides the language itself: the set-up of the language for editors. */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.plan.ide;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
