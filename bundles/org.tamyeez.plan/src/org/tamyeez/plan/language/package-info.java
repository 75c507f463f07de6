/**
 * The text of a plan: keywords in two languages, tokens, parsing that goes on after a mistake, values, names and
 * references. Grammar and model are made from {@code Plan.xtext} and {@code Plan.ecore}.
 */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.plan.language;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
