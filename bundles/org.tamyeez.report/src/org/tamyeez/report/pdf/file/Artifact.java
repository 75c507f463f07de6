package org.tamyeez.report.pdf.file;

/** Parts of a page that are only to be seen, and that a screen reader passes over. */
public enum Artifact implements Marking {
	/** Lines and areas. */
	LAYOUT("/Artifact <</Type /Layout>> BDC\n"),
	/** What a page repeats of the one before. */
	REPEATED("/Artifact <</Type /Pagination>> BDC\n"),
	/** The line at the top of each page. */
	HEADER("/Artifact <</Type /Pagination /Attached [/Top] /Subtype /Header>> BDC\n"),
	/** The line at the foot of each page. */
	FOOTER("/Artifact <</Type /Pagination /Attached [/Bottom] /Subtype /Footer>> BDC\n"),
	/** What lies over the whole page. */
	WATERMARK("/Artifact <</Type /Pagination /Subtype /Watermark>> BDC\n");

	private final String opening;

	Artifact(String opening) {
		this.opening = opening;
	}

	String opening() {
		return opening;
	}
}
