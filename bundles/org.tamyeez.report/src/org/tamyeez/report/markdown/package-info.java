/** Reports as Markdown, for wikis and repositories. */
@NonNullByDefault
package org.tamyeez.report.markdown;

import org.eclipse.jdt.annotation.NonNullByDefault;
