/** Marketing, media, communication and sales are four fields: rules of the article "fields". */
@NonNullByDefault
package org.tamyeez.plan.rules.fields;

import org.eclipse.jdt.annotation.NonNullByDefault;
