package org.tamyeez.report.model;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.tamyeez.plan.value.Quantity;

/**
 * Who is reached with what for which goal, as nodes and links: disciplines, goals, those they are for, messages, channels
 * and measures.
 *
 * @param nodes the nodes, layer by layer
 * @param links the links
 */
public record MapFacts(List<Node> nodes, List<Link> links) {

	/** The layers of the map, in reading order. */
	public enum Layer {
		/** The fields: marketing, sales, promotion, media, communication, public relations. */
		DISCIPLINE,
		/** The goals. */
		GOAL,
		/** The markets, audiences and groups that goals are for. */
		RECEIVER,
		/** The messages. */
		MESSAGE,
		/** The channels. */
		CHANNEL,
		/** The measures of the goals. */
		MEASURE
	}

	/**
	 * A node.
	 *
	 * @param key      what identifies the element in the plan; a discipline's name for a discipline
	 * @param layer    where it stands
	 * @param title    its title, the words of a message; empty for a discipline, which its kind names
	 * @param kind     the discipline of a message, the kind of a channel
	 * @param target   what a measure is to reach
	 * @param severity the gravest finding on it: 0 none, 1 information, 2 warning, 3 error
	 */
	public record Node(String key, Layer layer, String title, Optional<Enumerator> kind, Optional<Quantity> target,
			int severity) {
	}

	/** A link between two nodes, from the layer that comes first. */
	public record Link(String from, String to) {
	}
}
