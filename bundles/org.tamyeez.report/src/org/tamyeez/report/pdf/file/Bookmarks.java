package org.tamyeez.report.pdf.file;

import java.util.ArrayDeque;
import java.util.Deque;

import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The headings beside the pages, on which a reader clicks to get there. */
public final class Bookmarks {

	private final PDDocumentOutline outline = new PDDocumentOutline();
	/** The headings under which the next one may stand, the last one first. */
	private final Deque<PDOutlineNode> path = new ArrayDeque<>();

	Bookmarks() {
		path.push(outline);
	}

	void add(int rank, String title, PDPage page, double y) {
		while (path.size() > Math.max(1, rank)) {
			path.pop();
		}
		PDPageXYZDestination destination = new PDPageXYZDestination();
		destination.setPage(page);
		destination.setLeft(0);
		destination.setTop((int) Math.ceil(y));
		PDOutlineItem item = new PDOutlineItem();
		item.setTitle(title);
		item.setDestination(destination);
		path.element().addLast(item);
		path.push(item);
	}

	/** Adds them to a file; false where there are none. */
	boolean closeIn(PDDocumentCatalog catalog) {
		if (!outline.hasChildren()) {
			return false;
		}
		catalog.setDocumentOutline(outline);
		outline.openNode();
		return true;
	}
}
