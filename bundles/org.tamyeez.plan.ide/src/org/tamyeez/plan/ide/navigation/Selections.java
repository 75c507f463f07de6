package org.tamyeez.plan.ide.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import com.google.common.collect.Lists;

/** Selects more and more around the caret: the word, what it is part of, the element, the element around it. */
public class Selections {

	/** The selections around a place, the smallest first. */
	public SelectionRange around(XtextResource file, Document document, Position position) {
		int length = document.getContents().length();
		List<Range> ranges = new ArrayList<>();
		for (INode node = word(file, document.getOffSet(position)); node != null; node = node.getParent()) {
			Range range = new Range(document.getPosition(node.getOffset()), document.getPosition(node.getEndOffset()));
			if (node.getLength() > 0 && !ranges.contains(range)) {
				ranges.add(range);
			}
		}
		Range whole = new Range(document.getPosition(0), document.getPosition(length));
		if (!ranges.contains(whole)) {
			ranges.add(whole);
		}
		return nested(ranges);
	}

	/** The word at an offset, or that which ends there. */
	private static @Nullable INode word(XtextResource file, int offset) {
		INode root = file.getParseResult().getRootNode();
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset);
		boolean betweenWords = leaf == null || leaf.isHidden() && leaf.getOffset() == offset;
		return betweenWords && offset > 0 ? NodeModelUtils.findLeafNodeAtOffset(root, offset - 1) : leaf;
	}

	private static SelectionRange nested(List<Range> ranges) {
		SelectionRange selection = null;
		for (Range range : Lists.reverse(ranges)) {
			selection = new SelectionRange(range, selection);
		}
		return Objects.requireNonNull(selection);
	}
}
