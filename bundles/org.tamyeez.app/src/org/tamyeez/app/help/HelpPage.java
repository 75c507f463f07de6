package org.tamyeez.app.help;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A page of Help, ready to be shown.
 *
 * @param address where it is found
 * @param title   its title
 * @param html    the page, which needs nothing else
 */
public record HelpPage(HelpAddress address, String title, String html) {

	/** Whether this is the page at an address, wherever on it that leads. */
	boolean isAt(@Nullable HelpAddress other) {
		return other != null && address.isSamePage(other);
	}
}
