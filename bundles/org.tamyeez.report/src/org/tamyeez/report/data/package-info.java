/** Reports as data, for programs: JSON of what a report tells, and XMI of the plan's model. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.tamyeez.report.data;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
