/** What is known of the world that plans are made for: the platforms, what they are like and what became of them. */
@NonNullByDefault
package org.tamyeez.plan.knowledge;

import org.eclipse.jdt.annotation.NonNullByDefault;
