/** Who reads a report, and what they may see of it. */
@NonNullByDefault
package org.tamyeez.report.profile;

import org.eclipse.jdt.annotation.NonNullByDefault;
