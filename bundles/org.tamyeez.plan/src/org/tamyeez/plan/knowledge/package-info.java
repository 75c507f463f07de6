/**
 * What is known of the world that plans are made for: platforms, occasions, countries and currencies. What the program knows
 * stands in tables, each row with its source and date; policies add to it.
 */
@NonNullByDefault
package org.tamyeez.plan.knowledge;

import org.eclipse.jdt.annotation.NonNullByDefault;
