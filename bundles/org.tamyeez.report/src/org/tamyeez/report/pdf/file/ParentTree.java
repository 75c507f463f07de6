package org.tamyeez.report.pdf.file;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** Leads from pages and links back to the parts of the text that they belong to. */
final class ParentTree {

	private final COSArray entries = new COSArray();
	private int next;

	/** Adds what belongs to a page or a link, and tells the key by which it is found. */
	int add(COSBase owners) {
		entries.add(COSInteger.get(next));
		entries.add(owners);
		return next++;
	}

	int nextKey() {
		return next;
	}

	COSDictionary dictionary() {
		COSDictionary tree = new COSDictionary();
		tree.setItem(COSName.NUMS, entries);
		return tree;
	}
}
