/**
 * The site of the documentation: the pages of rules and guide, with what leads from one to the other. It is made whole in
 * memory and then written; the same pages give the same bytes.
 */
@NonNullByDefault({ RETURN_TYPE, FIELD })
package org.tamyeez.cli.docs;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
