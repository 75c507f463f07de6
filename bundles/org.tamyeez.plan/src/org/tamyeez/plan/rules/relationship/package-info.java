/** Networks live from relations between people: rules of the article "relationship". */
@NonNullByDefault
package org.tamyeez.plan.rules.relationship;

import org.eclipse.jdt.annotation.NonNullByDefault;
