@NonNullByDefault
package org.tamyeez.report.style;

import org.eclipse.jdt.annotation.NonNullByDefault;
