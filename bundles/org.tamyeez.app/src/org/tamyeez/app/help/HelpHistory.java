package org.tamyeez.app.help;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/** Where the reader has been. */
final class HelpHistory {

	private final Deque<HelpAddress> before = new ArrayDeque<>();
	private final Deque<HelpAddress> after = new ArrayDeque<>();
	private @Nullable HelpAddress current;

	/** Where the reader is. */
	Optional<HelpAddress> current() {
		return Optional.ofNullable(current);
	}

	/** The reader goes somewhere. */
	void visit(HelpAddress address) {
		HelpAddress left = current;
		if (!address.equals(left)) {
			if (left != null) {
				before.push(left);
			}
			after.clear();
			current = address;
		}
	}

	boolean canGoBack() {
		return !before.isEmpty();
	}

	boolean canGoForward() {
		return !after.isEmpty();
	}

	/** The reader returns. */
	HelpAddress back() {
		return move(before, after);
	}

	/** The reader goes where they returned from. */
	HelpAddress forward() {
		return move(after, before);
	}

	private HelpAddress move(Deque<HelpAddress> from, Deque<HelpAddress> to) {
		HelpAddress left = current;
		HelpAddress next = from.pop();
		if (left != null) {
			to.push(left);
		}
		current = next;
		return next;
	}
}
