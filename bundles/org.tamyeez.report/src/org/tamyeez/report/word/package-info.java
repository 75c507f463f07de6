/** Reports as Word documents that can be edited: named styles, contents, native tables, drawings with text alternatives. */
@NonNullByDefault
package org.tamyeez.report.word;

import org.eclipse.jdt.annotation.NonNullByDefault;
