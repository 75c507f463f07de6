@NonNullByDefault
package org.tamyeez.report.model;

import org.eclipse.jdt.annotation.NonNullByDefault;
