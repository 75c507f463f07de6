package org.tamyeez.plan.rule;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.LineAndColumn;

/**
 * A place in a file.
 *
 * @param file      the file
 * @param offset    characters from its start
 * @param length    how many characters the place takes up
 * @param line      the line, from 1
 * @param column    the column, from 1, counted in UTF-16 units as editors do
 * @param endLine   the line on which the place ends
 * @param endColumn the column behind its last character
 */
public record Location(URI file, int offset, int length, int line, int column, int endLine, int endColumn)
		implements Comparable<Location> {

	/** The place of a stretch of a file's text. */
	static Location of(URI file, INode root, int offset, int length) {
		LineAndColumn start = NodeModelUtils.getLineAndColumn(root, offset);
		LineAndColumn end = NodeModelUtils.getLineAndColumn(root, offset + length);
		return new Location(file, offset, length, start.getLine(), start.getColumn(), end.getLine(), end.getColumn());
	}

	/** The place of a node without the white space and comments around it. */
	static Location of(URI file, INode node) {
		return of(file, node.getRootNode(), node.getOffset(), node.getLength());
	}

	/**
	 * The place of an element, or of what is written in one of its features.
	 *
	 * @param locations what knows where the name of an element stands
	 * @param feature   the feature, or none for the name of the element
	 * @param index     which of the feature's values, from 0; -1 for a feature of one value
	 */
	static Location of(EObject element, ILocationInFileProvider locations, @Nullable EStructuralFeature feature, int index) {
		Resource resource = element.eResource();
		INode root = NodeModelUtils.findActualNodeFor(EcoreUtil.getRootContainer(element)).getRootNode();
		ITextRegion region = ITextRegion.EMPTY_REGION;
		if (feature != null && element.eIsSet(feature)) {
			region = locations.getSignificantTextRegion(element, feature, index);
		}
		if (region == null || region.getLength() == 0) {
			region = locations.getSignificantTextRegion(element);
		}
		return of(resource.getURI(), root, region.getOffset(), region.getLength());
	}

	@Override
	public int compareTo(Location other) {
		int byFile = file.toString().compareTo(other.file.toString());
		return byFile != 0 ? byFile : Integer.compare(offset, other.offset);
	}
}
