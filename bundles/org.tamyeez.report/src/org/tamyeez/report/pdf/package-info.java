/**
 * A report as PDF: tagged for screen readers (PDF/UA-1), fit for archives (PDF/A-2a), with contents, bookmarks, links and
 * embedded fonts. {@code text} breaks paragraphs into lines of glyphs, {@code file} writes pages, and here blocks are turned
 * into slices that flow down the pages.
 */
@NonNullByDefault
package org.tamyeez.report.pdf;

import org.eclipse.jdt.annotation.NonNullByDefault;
