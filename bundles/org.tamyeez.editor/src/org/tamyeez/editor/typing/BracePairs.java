package org.tamyeez.editor.typing;

import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;
import org.tamyeez.editor.colour.PlanPartitions;

/** Shows which brace belongs to which. */
public final class BracePairs extends DefaultCharacterPairMatcher {

	private static final char[] PAIRS = { '{', '}' };

	/** Called by the platform. */
	public BracePairs() {
		super(PAIRS, PlanPartitions.PARTITIONING, true);
	}
}
