/**
 * Helpers for tests that speak the language of plans: a plan in, findings out. A test says what it expects in the source
 * of the plan, above the line, and anything else fails it.
 */
@NonNullByDefault
package org.tamyeez.testing;

import org.eclipse.jdt.annotation.NonNullByDefault;
