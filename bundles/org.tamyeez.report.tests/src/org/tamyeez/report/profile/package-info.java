@NonNullByDefault
package org.tamyeez.report.profile;

import org.eclipse.jdt.annotation.NonNullByDefault;
