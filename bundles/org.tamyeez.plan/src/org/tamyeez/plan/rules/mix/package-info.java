/** Traditional and digital channels, and what makes them credible: rules of the article "mix". */
@NonNullByDefault
package org.tamyeez.plan.rules.mix;

import org.eclipse.jdt.annotation.NonNullByDefault;
