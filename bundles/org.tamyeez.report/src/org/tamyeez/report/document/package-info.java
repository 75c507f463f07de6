/**
 * What a reader of a report sees, whatever the format: sections of paragraphs, tables, cards and figures in one language.
 * Nothing here knows of plans, and nothing of formats. {@code compose} makes it, {@code html}, {@code pdf}, {@code word} and
 * {@code markdown} show it.
 */
@NonNullByDefault
package org.tamyeez.report.document;

import org.eclipse.jdt.annotation.NonNullByDefault;
