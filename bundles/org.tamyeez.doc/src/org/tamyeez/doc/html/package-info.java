/** The pages as HTML, for a site and for Help alike: what stands on a page, without what a site puts around it. */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.doc.html;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
