/**
 * What a report has to tell, made from a plan: every name resolved, every number worked out, nothing worded yet. All formats
 * and views start here, and none of them reads the plan itself. Values that a plan leaves out are empty, never guessed.
 */
@NonNullByDefault
package org.tamyeez.report.model;

import org.eclipse.jdt.annotation.NonNullByDefault;
