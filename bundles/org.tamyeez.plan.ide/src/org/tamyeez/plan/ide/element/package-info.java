/** What editors show of each kind of element: its icon, its words, what its keywords mean. */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.plan.ide.element;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
