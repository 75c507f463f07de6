/**
 * The room of the reports: one report model made from a plan, and one class for each output format. It knows the model of
 * plans and nothing of editor, window or command line.
 */
@NonNullByDefault
package org.tamyeez.report;

import org.eclipse.jdt.annotation.NonNullByDefault;
