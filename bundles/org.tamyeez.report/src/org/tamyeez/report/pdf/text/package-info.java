/** Breaks paragraphs in any mixture of directions, weights and fonts into lines of glyphs. */
@NonNullByDefault
package org.tamyeez.report.pdf.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
