/** Writes pages, their marks for screen readers, fonts, bookmarks and metadata into a PDF file by means of PDFBox. */
@NonNullByDefault
package org.tamyeez.report.pdf.file;

import org.eclipse.jdt.annotation.NonNullByDefault;
