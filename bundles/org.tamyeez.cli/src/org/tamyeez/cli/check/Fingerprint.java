package org.tamyeez.cli.check;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;
import org.tamyeez.plan.model.NamedElement;
import org.tamyeez.plan.rule.Location;

/**
 * What a finding is known by when the lines around it have moved.
 *
 * @param element the names of the elements that its place lies in, from the outside, with points between them
 * @param text    the text that is marked, each white space in it as one blank
 */
record Fingerprint(String element, String text) {

	/** That of a finding that nobody has to know again. */
	static final Fingerprint NONE = new Fingerprint("", "");

	/**
	 * The fingerprint of a place.
	 *
	 * @param text the text of the file
	 */
	static Fingerprint of(Location place, String text, XtextResource resource) {
		return new Fingerprint(element(place.offset(), resource), marked(place, text));
	}

	/** The text that a place marks, each white space in it as one blank. */
	static String marked(Location place, String text) {
		int start = Math.min(place.offset(), text.length());
		int end = Math.min(start + place.length(), text.length());
		return text.substring(start, end).strip().replaceAll("\\s+", " ");
	}

	private static String element(int offset, XtextResource resource) {
		IParseResult parsed = resource.getParseResult();
		ILeafNode leaf = parsed == null ? null : NodeModelUtils.findLeafNodeAtOffset(parsed.getRootNode(), offset);
		Deque<String> names = new ArrayDeque<>();
		EObject current = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
		while (current != null) {
			if (current instanceof NamedElement named && named.getName() != null) {
				names.push(named.getName());
			}
			current = current.eContainer();
		}
		return String.join(".", names);
	}
}
