/**
 * Draws what a report tells: goals, budget, calendar and the map of the plan. Each drawing is described once, laid out for
 * the direction of its reader, and has a text alternative.
 */
@NonNullByDefault
package org.tamyeez.report.picture;

import org.eclipse.jdt.annotation.NonNullByDefault;
