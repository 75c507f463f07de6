/** A target market is a part of a target audience: rules of the article "audience". */
@NonNullByDefault
package org.tamyeez.plan.rules.audience;

import org.eclipse.jdt.annotation.NonNullByDefault;
