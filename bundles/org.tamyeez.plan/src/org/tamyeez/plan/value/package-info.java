/**
 * The typed values of a plan: numbers in both scripts, money, percent, quantities, time spans and dates of both
 * calendars. They know nothing of the grammar or the model.
 */
@NonNullByDefault
package org.tamyeez.plan.value;

import org.eclipse.jdt.annotation.NonNullByDefault;
