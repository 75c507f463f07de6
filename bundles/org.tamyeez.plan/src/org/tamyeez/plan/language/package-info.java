/**
 * The text of a plan: keywords in two languages, tokens, parsing that goes on after a mistake, values, names and
 * references. Grammar and model are made from {@code Plan.xtext} and {@code Plan.ecore}.
 */
@NonNullByDefault
package org.tamyeez.plan.language;

import org.eclipse.jdt.annotation.NonNullByDefault;
