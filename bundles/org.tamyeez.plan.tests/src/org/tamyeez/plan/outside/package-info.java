/** The rules of a house, as a jar or bundle of its own would bring them: the example of rules from outside. */
@NonNullByDefault
package org.tamyeez.plan.outside;

import org.eclipse.jdt.annotation.NonNullByDefault;
