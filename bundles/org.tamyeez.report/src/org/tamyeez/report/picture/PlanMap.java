package org.tamyeez.report.picture;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.tamyeez.report.document.ReadingDirection;
import org.tamyeez.report.drawing.Drawing;
import org.tamyeez.report.drawing.Lettering;
import org.tamyeez.report.drawing.Shape.Ink;
import org.tamyeez.report.drawing.Shape.Meaning;
import org.tamyeez.report.drawing.Shape.Stroke;
import org.tamyeez.report.model.MapFacts;
import org.tamyeez.report.model.MapFacts.Layer;
import org.tamyeez.report.model.MapFacts.Link;
import org.tamyeez.report.model.MapFacts.Node;
import org.tamyeez.report.picture.Sheet.Align;
import org.tamyeez.report.style.ColourRole;
import org.tamyeez.report.words.Wording;

/** Who is reached with what for which goal: columns of nodes, laid out by the Eclipse Layout Kernel. */
public final class PlanMap {

	private static final double NODE_WIDTH = 88;
	private static final double LINE_HEIGHT = 11;
	private static final double SIZE = 9;
	private static final double SMALL = 7.5;
	private static final double PADDING = 5;
	private static final double HEAD = 20;
	private static final int MOST_LINES = 4;
	private static final double COLUMN_GAP = 16;
	private static final double ROW_GAP = 9;
	private static final double EDGE_GAP = 2.5;

	private static final Map<Layer, ColourRole> COLOURS = new EnumMap<>(Map.of(Layer.DISCIPLINE, ColourRole.SERIES_7,
			Layer.GOAL, ColourRole.SERIES_1, Layer.RECEIVER, ColourRole.SERIES_4, Layer.MESSAGE, ColourRole.SERIES_3,
			Layer.CHANNEL, ColourRole.SERIES_2, Layer.MEASURE, ColourRole.SERIES_6));

	static {
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
	}

	private final Wording words;
	private final Lettering lettering;
	private final ReadingDirection direction;

	/**
	 * @param words     how it is worded
	 * @param lettering how much room a text takes
	 * @param direction where the first column stands
	 */
	public PlanMap(Wording words, Lettering lettering, ReadingDirection direction) {
		this.words = words;
		this.lettering = lettering;
		this.direction = direction;
	}

	/** Draws a map; nothing where it has no links. */
	public Optional<Drawing> draw(MapFacts map) {
		if (map.links().isEmpty()) {
			return Optional.empty();
		}
		Sheet measuring = new Sheet(0, direction, lettering);
		ElkNode graph = ElkGraphUtil.createGraph();
		Map<String, ElkNode> placed = new LinkedHashMap<>();
		map.nodes().forEach(node -> placed.put(node.key(), place(node, graph, measuring)));
		Map<Link, ElkEdge> edges = new LinkedHashMap<>();
		map.links().stream().distinct().filter(link -> placed.containsKey(link.from()) && placed.containsKey(link.to()))
				.forEach(link -> edges.put(link,
						ElkGraphUtil.createSimpleEdge(placed.get(link.from()), placed.get(link.to()))));
		configure(graph);
		new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
		return Optional.of(draw(map, graph, placed, edges));
	}

	private ElkNode place(Node node, ElkNode graph, Sheet measuring) {
		ElkNode placed = ElkGraphUtil.createNode(graph);
		int lines = measuring.lines(title(node), NODE_WIDTH - 2 * PADDING, SIZE, true, MOST_LINES).size();
		int details = detail(node).isBlank() ? 0 : 1;
		placed.setDimensions(NODE_WIDTH, 2 * PADDING + Math.max(1, lines + details) * LINE_HEIGHT);
		placed.setLocation(node.layer().ordinal() * 2 * NODE_WIDTH, 0);
		return placed;
	}

	private String title(Node node) {
		return switch (node.layer()) {
			case DISCIPLINE -> node.kind().map(words::literal).orElse("");
			case MESSAGE -> words.label("quoted", node.title());
			default -> node.title();
		};
	}

	/** The second line: the field of a message, the kind of a channel, the target of a measure. */
	private String detail(Node node) {
		return node.layer() == Layer.DISCIPLINE ? ""
				: node.kind().map(words::literal).or(() -> node.target().map(words::quantity)).orElse("");
	}

	private static void configure(ElkNode graph) {
		graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
		graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
		// Layers are taken from where the nodes stand. Partitions would do as well, but not the same every time.
		graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.INTERACTIVE);
		graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
		graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.SPLINES);
		graph.setProperty(CoreOptions.SPACING_NODE_NODE, ROW_GAP);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, COLUMN_GAP);
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, COLUMN_GAP / 3);
		graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, EDGE_GAP);
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, ROW_GAP / 2);
		graph.setProperty(CoreOptions.PADDING, new ElkPadding(HEAD, 2, 2, 2));
		// The same plan gives the same map.
		graph.setProperty(CoreOptions.RANDOM_SEED, 1);
	}

	private Drawing draw(MapFacts map, ElkNode graph, Map<String, ElkNode> placed, Map<Link, ElkEdge> edges) {
		Sheet sheet = new Sheet(graph.getWidth(), direction, lettering);
		edges.values().forEach(edge -> edge(edge, sheet));
		Map<Layer, ElkNode> columns = new EnumMap<>(Layer.class);
		for (Node node : map.nodes()) {
			ElkNode box = placed.get(node.key());
			columns.putIfAbsent(node.layer(), box);
			node(node, box, sheet);
		}
		columns.forEach((layer, box) -> sheet.label(box.getX() + box.getWidth() / 2, 11, Align.MIDDLE,
				words.label("picture.map.layer." + layer.name()), SIZE, true, Ink.of(ColourRole.MUTED)));
		return sheet.drawing(graph.getHeight(), words.label("picture.map"), alternative(map));
	}

	private void node(Node node, ElkNode box, Sheet sheet) {
		ColourRole colour = COLOURS.getOrDefault(node.layer(), ColourRole.SERIES_7);
		String detail = detail(node);
		Meaning meaning = new Meaning(detail.isBlank() ? title(node) : words.label("withDetail", title(node), detail),
				Optional.of(node.key()));
		sheet.outlinedBox(box.getX(), box.getY(), box.getWidth(), box.getHeight(), 4, new Ink(colour, 0.1),
				Stroke.solid(Ink.of(colour), 1), meaning);
		sheet.box(box.getX(), box.getY(), 3, box.getHeight(), 1.5, Ink.of(colour), meaning);
		double y = box.getY() + PADDING + 8;
		double x = box.getX() + PADDING + 2;
		for (String line : sheet.lines(title(node), NODE_WIDTH - 2 * PADDING, SIZE, true, MOST_LINES)) {
			sheet.label(x, y, Align.START, line, SIZE, true, Ink.of(ColourRole.TEXT), meaning);
			y += LINE_HEIGHT;
		}
		sheet.label(x, y, Align.START, sheet.fitted(detail, NODE_WIDTH - 2 * PADDING, SMALL, false), SMALL, false,
				Ink.of(ColourRole.MUTED), meaning);
		if (node.severity() > 0) {
			severity(node, box, sheet);
		}
	}

	/** A sign of its own for each severity, since not everybody sees colours: circle, triangle, square. */
	private static void severity(Node node, ElkNode box, Sheet sheet) {
		double x = box.getX() + box.getWidth() - 3;
		double y = box.getY() + 2;
		Path2D sign = new Path2D.Double();
		ColourRole colour = switch (node.severity()) {
			case 3 -> ColourRole.BAD;
			case 2 -> ColourRole.WARNING;
			default -> ColourRole.MUTED;
		};
		switch (node.severity()) {
			case 3 -> sign.append(new Rectangle2D.Double(x - 4.5, y - 4.5, 9, 9), false);
			case 2 -> {
				sign.moveTo(x, y - 5.5);
				sign.lineTo(x + 5.5, y + 4);
				sign.lineTo(x - 5.5, y + 4);
				sign.closePath();
			}
			default -> sign.append(new Ellipse2D.Double(x - 4.5, y - 4.5, 9, 9), false);
		}
		sheet.path(sign, Optional.of(Ink.of(colour)), Optional.of(Stroke.solid(Ink.of(ColourRole.BACKGROUND), 1.2)),
				new Meaning("", Optional.of(node.key())));
	}

	private static void edge(ElkEdge edge, Sheet sheet) {
		Stroke stroke = Stroke.solid(new Ink(ColourRole.MUTED, 0.55), 0.9);
		for (ElkEdgeSection section : edge.getSections()) {
			Path2D path = new Path2D.Double();
			path.moveTo(section.getStartX(), section.getStartY());
			List<ElkBendPoint> bends = section.getBendPoints();
			int i = 0;
			// Splines come as triples of two control points and one point on the curve; the last point is the end.
			for (; i + 2 < bends.size(); i += 3) {
				path.curveTo(bends.get(i).getX(), bends.get(i).getY(), bends.get(i + 1).getX(), bends.get(i + 1).getY(),
						bends.get(i + 2).getX(), bends.get(i + 2).getY());
			}
			switch (bends.size() - i) {
				case 2 -> path.curveTo(bends.get(i).getX(), bends.get(i).getY(), bends.get(i + 1).getX(),
						bends.get(i + 1).getY(), section.getEndX(), section.getEndY());
				case 1 -> path.quadTo(bends.get(i).getX(), bends.get(i).getY(), section.getEndX(), section.getEndY());
				default -> path.lineTo(section.getEndX(), section.getEndY());
			}
			sheet.path(path, Optional.empty(), Optional.of(stroke), Meaning.NONE);
		}
	}

	private String alternative(MapFacts map) {
		Map<String, String> titles = new HashMap<>();
		map.nodes().forEach(node -> titles.put(node.key(), title(node)));
		return String.join("; ", map.links().stream().distinct()
				.map(link -> words.label("picture.map.item", titles.getOrDefault(link.from(), ""),
						titles.getOrDefault(link.to(), "")))
				.toList());
	}
}
