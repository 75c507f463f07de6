/**
 * The pages of the rules and of the guide, for the command line, for Help and for the tests that run their examples.
 */
@NonNullByDefault
package org.tamyeez.doc;

import org.eclipse.jdt.annotation.NonNullByDefault;
