/** All plans of a house at a glance: where each stands, what it costs, what is still open, and when it is looked at next. */
@NonNullByDefault
package org.tamyeez.report.portfolio;

import org.eclipse.jdt.annotation.NonNullByDefault;
