package org.tamyeez.plan.ide.completion;

import java.util.stream.Stream;

/** Knows what of one kind can be written at a place. */
interface Source {

	/** What can be written, the likeliest first. */
	Stream<Suggestion> at(Place place);
}
