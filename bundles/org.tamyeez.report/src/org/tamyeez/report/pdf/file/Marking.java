package org.tamyeez.report.pdf.file;

/** What a part of a page is to those who do not see it: a part of the text, or nothing to them. */
public sealed interface Marking permits Tag, Artifact {
}
