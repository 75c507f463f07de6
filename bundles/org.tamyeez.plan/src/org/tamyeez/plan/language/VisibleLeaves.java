package org.tamyeez.plan.language;

import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

import com.google.common.collect.Streams;

/** The pieces of a text that are neither white space nor comments. */
public final class VisibleLeaves {

	private VisibleLeaves() {
	}

	/** Those of a node, the last first. Only as many are looked for as are asked for, since a plan has many thousands. */
	public static Stream<ILeafNode> fromTheEnd(INode node) {
		return Streams.stream(node.getAsTreeIterable().reverse()).filter(ILeafNode.class::isInstance)
				.map(ILeafNode.class::cast).filter(leaf -> !leaf.isHidden());
	}
}
