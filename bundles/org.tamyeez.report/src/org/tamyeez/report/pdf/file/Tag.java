package org.tamyeez.report.pdf.file;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** A part of the text as a screen reader tells it: a heading, a paragraph, a cell. */
public final class Tag implements Marking {

	/** Which cells a cell of a table heads. */
	public enum Scope {
		/** Those below it. */
		COLUMN(PDTableAttributeObject.SCOPE_COLUMN),
		/** Those beside it. */
		ROW(PDTableAttributeObject.SCOPE_ROW);

		private final String keyword;

		Scope(String keyword) {
			this.keyword = keyword;
		}
	}

	private final String type;
	private final PDStructureElement element;

	Tag(String type, PDStructureNode parent) {
		this.type = type;
		element = new PDStructureElement(type, parent);
		parent.appendKid(element);
	}

	/** A new part within this one, behind those that it has. */
	public Tag child(String childType) {
		return new Tag(childType, element);
	}

	/** Says which cells this one heads. */
	public Tag scope(Scope scope) {
		PDTableAttributeObject attributes = new PDTableAttributeObject();
		attributes.setScope(scope.keyword);
		element.addAttribute(attributes);
		return this;
	}

	/** Says the language of this part, where it differs from that of the document. */
	public Tag language(String language) {
		element.setLanguage(language);
		return this;
	}

	/** Says that the text runs from the right. */
	public Tag fromTheRight() {
		PDLayoutAttributeObject attributes = new PDLayoutAttributeObject();
		attributes.setWritingMode(PDLayoutAttributeObject.WRITING_MODE_RLTB);
		element.addAttribute(attributes);
		return this;
	}

	/**
	 * Says what a picture shows.
	 *
	 * @param alternative what it shows, in sentences
	 * @param area        where it stands on its page
	 */
	public Tag picture(String alternative, PDRectangle area) {
		PDLayoutAttributeObject attributes = new PDLayoutAttributeObject();
		attributes.setPlacement(PDLayoutAttributeObject.PLACEMENT_BLOCK);
		attributes.setBBox(area);
		element.addAttribute(attributes);
		element.setAlternateDescription(alternative);
		return this;
	}

	String type() {
		return type;
	}

	COSDictionary dictionary() {
		return element.getCOSObject();
	}

	/** Adds a piece of a page. */
	void content(PDPage page, int number) {
		if (!dictionary().containsKey(COSName.PG)) {
			element.setPage(page);
		}
		if (dictionary().getDictionaryObject(COSName.PG) == page.getCOSObject()) {
			element.appendKid(number);
		} else {
			PDMarkedContentReference reference = new PDMarkedContentReference();
			reference.setPage(page);
			reference.setMCID(number);
			reference.getCOSObject().setDirect(true);
			element.appendKid(reference);
		}
	}

	/** Adds an annotation, which is a link. */
	void annotation(PDPage page, PDAnnotation annotation) {
		PDObjectReference reference = new PDObjectReference();
		reference.setReferencedObject(annotation);
		reference.getCOSObject().setItem(COSName.PG, page);
		reference.getCOSObject().setDirect(true);
		element.appendKid(reference);
	}
}
