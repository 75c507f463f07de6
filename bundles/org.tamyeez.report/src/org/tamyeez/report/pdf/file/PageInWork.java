package org.tamyeez.report.pdf.file;

import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.tamyeez.report.pdf.text.Link;

/** A page that is not finished yet, with what stands on it for a screen reader. */
final class PageInWork {

	static final double WIDTH = PDRectangle.A4.getWidth();
	static final double HEIGHT = PDRectangle.A4.getHeight();

	private final PdfFile file;
	private final int index;
	private final PDPage page = new PDPage(PDRectangle.A4);
	/** The part of the text that each marked piece belongs to, by the number of the piece. */
	private final COSArray owners = new COSArray();
	private final List<PDStream> contents = new ArrayList<>();
	private final List<PDAnnotation> links = new ArrayList<>();

	PageInWork(PdfFile file, int index, PDResources resources) {
		this.file = file;
		this.index = index;
		page.setResources(resources);
		page.setStructParents(file.parents().add(owners));
		page.getCOSObject().setName("Tabs", "S");
	}

	int index() {
		return index;
	}

	PDPage page() {
		return page;
	}

	/** Opens a piece of the page that belongs to a part of the text, and tells its number. */
	int contentOf(Tag tag) {
		int number = owners.size();
		owners.add(tag.dictionary());
		tag.content(page, number);
		return number;
	}

	void link(Tag tag, Link link, PDRectangle place) {
		file.annotation(link).ifPresent(annotation -> {
			annotation.setRectangle(place);
			annotation.setStructParent(file.parents().add(tag.dictionary()));
			annotation.setPage(page);
			links.add(annotation);
			tag.annotation(page, annotation);
		});
	}

	/** Adds what was drawn, above what has been drawn before. */
	void add(COSStream content) {
		contents.add(new PDStream(content));
		page.setContents(contents);
		if (!links.isEmpty()) {
			page.setAnnotations(links);
		}
	}
}
