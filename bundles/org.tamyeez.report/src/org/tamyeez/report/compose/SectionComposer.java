package org.tamyeez.report.compose;

import java.util.List;

import org.tamyeez.report.document.Block;

/** Composes a section. */
interface SectionComposer {

	/** The section's name, by which profiles and house styles choose it. */
	String id();

	/** What stands in the section; nothing where the plan has nothing to tell about it. */
	List<Block> compose(Composing composing);
}
