/** The list of all rules; the rules stand in a package for each group. */
@NonNullByDefault
package org.tamyeez.plan.rules;

import org.eclipse.jdt.annotation.NonNullByDefault;
