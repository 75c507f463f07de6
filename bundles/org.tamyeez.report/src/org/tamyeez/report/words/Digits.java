package org.tamyeez.report.words;

/** The digits that a report writes its numbers with. */
public enum Digits {
	/** 0 to 9, as most of the region's firms write figures. */
	WESTERN,
	/** ٠ to ٩. */
	ARABIC
}
