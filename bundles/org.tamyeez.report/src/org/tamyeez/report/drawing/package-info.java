/**
 * Vector drawings: charts, calendars and maps as lists of shapes. One description feeds HTML (SVG), PDF, Word, pictures
 * and the views of the editor. A drawing is laid out for one reading direction; nobody mirrors it afterwards.
 */
@NonNullByDefault
package org.tamyeez.report.drawing;

import org.eclipse.jdt.annotation.NonNullByDefault;
