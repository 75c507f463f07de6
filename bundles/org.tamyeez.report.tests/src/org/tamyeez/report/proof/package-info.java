/** Whole plans as reports: what they say and how they look, as it was approved, and what must never be in them. */
@NonNullByDefault
package org.tamyeez.report.proof;

import org.eclipse.jdt.annotation.NonNullByDefault;
