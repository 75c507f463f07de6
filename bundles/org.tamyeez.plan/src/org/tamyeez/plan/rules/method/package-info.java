/** Study, segments, medium and team, launch, follow-up: rules of the article "method". */
@NonNullByDefault
package org.tamyeez.plan.rules.method;

import org.eclipse.jdt.annotation.NonNullByDefault;
