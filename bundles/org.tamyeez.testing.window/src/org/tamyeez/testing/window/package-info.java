/** Helpers for tests that open a window: they let it work until something has happened, and see that nothing went wrong. */
@NonNullByDefault
package org.tamyeez.testing.window;

import org.eclipse.jdt.annotation.NonNullByDefault;
