/** What any plan needs in order to be read: rules of good form. */
@NonNullByDefault
package org.tamyeez.plan.rules.form;

import org.eclipse.jdt.annotation.NonNullByDefault;
