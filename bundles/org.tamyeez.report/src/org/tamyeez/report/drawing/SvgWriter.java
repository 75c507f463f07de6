package org.tamyeez.report.drawing;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.StringWriter;
import java.io.Writer;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.tamyeez.report.document.ReadingDirection;
import org.tamyeez.report.drawing.Shape.Anchor;
import org.tamyeez.report.drawing.Shape.Ink;
import org.tamyeez.report.drawing.Shape.Meaning;
import org.tamyeez.report.drawing.Shape.Stroke;
import org.tamyeez.report.font.CleanText;

/** Writes drawings as SVG with real text, which browsers shape and readers can select. */
public final class SvgWriter {

	private static final String NAMESPACE = "http://www.w3.org/2000/svg";

	private final Palette palette;
	private final String fontFamily;

	/**
	 * @param palette    the colours
	 * @param fontFamily the font, as CSS names it
	 */
	public SvgWriter(Palette palette, String fontFamily) {
		this.palette = palette;
		this.fontFamily = fontFamily;
	}

	/**
	 * A drawing as an {@code svg} element.
	 *
	 * @param drawing the drawing
	 * @param id      a name that is used once in the page around it
	 */
	public String write(Drawing drawing, String id) {
		StringWriter text = new StringWriter();
		write(drawing, id, text);
		return text.toString();
	}

	private void write(Drawing drawing, String id, Writer out) {
		try {
			XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
			xml.writeStartElement("svg");
			xml.writeDefaultNamespace(NAMESPACE);
			xml.writeAttribute("viewBox", "0 0 " + number(drawing.width()) + " " + number(drawing.height()));
			xml.writeAttribute("width", number(drawing.width()));
			xml.writeAttribute("height", number(drawing.height()));
			xml.writeAttribute("role", "img");
			xml.writeAttribute("aria-labelledby", id + "-title " + id + "-desc");
			xml.writeAttribute("font-family", fontFamily);
			element(xml, "title", id + "-title", drawing.title());
			element(xml, "desc", id + "-desc", drawing.alternative());
			for (Shape shape : drawing.shapes()) {
				shape(xml, shape, drawing.direction());
			}
			xml.writeEndElement();
			xml.flush();
		} catch (XMLStreamException e) {
			throw new IllegalStateException("A drawing could not be written to memory", e);
		}
	}

	private static void element(XMLStreamWriter xml, String name, String id, String text) throws XMLStreamException {
		xml.writeStartElement(name);
		xml.writeAttribute("id", id);
		xml.writeCharacters(CleanText.of(text));
		xml.writeEndElement();
	}

	private void shape(XMLStreamWriter xml, Shape shape, ReadingDirection direction) throws XMLStreamException {
		if (shape instanceof Shape.Box box) {
			box(xml, box);
		} else if (shape instanceof Shape.Line line) {
			line(xml, line);
		} else if (shape instanceof Shape.Outline outline) {
			outline(xml, outline);
		} else if (shape instanceof Shape.Label label) {
			label(xml, label, direction);
		}
	}

	private void box(XMLStreamWriter xml, Shape.Box box) throws XMLStreamException {
		xml.writeStartElement("rect");
		xml.writeAttribute("x", number(box.x()));
		xml.writeAttribute("y", number(box.y()));
		xml.writeAttribute("width", number(Math.max(0, box.width())));
		xml.writeAttribute("height", number(Math.max(0, box.height())));
		if (box.radius() > 0) {
			xml.writeAttribute("rx", number(box.radius()));
		}
		paint(xml, box.fill(), box.outline());
		meaning(xml, box.meaning());
		xml.writeEndElement();
	}

	private void line(XMLStreamWriter xml, Shape.Line line) throws XMLStreamException {
		xml.writeStartElement("line");
		xml.writeAttribute("x1", number(line.x1()));
		xml.writeAttribute("y1", number(line.y1()));
		xml.writeAttribute("x2", number(line.x2()));
		xml.writeAttribute("y2", number(line.y2()));
		paint(xml, Optional.empty(), Optional.of(line.stroke()));
		meaning(xml, line.meaning());
		xml.writeEndElement();
	}

	private void outline(XMLStreamWriter xml, Shape.Outline outline) throws XMLStreamException {
		xml.writeStartElement("path");
		xml.writeAttribute("d", path(outline.path()));
		paint(xml, outline.fill(), outline.stroke());
		meaning(xml, outline.meaning());
		xml.writeEndElement();
	}

	private void label(XMLStreamWriter xml, Shape.Label label, ReadingDirection direction) throws XMLStreamException {
		ReadingDirection own = ReadingDirection.of(label.text(), direction);
		xml.writeStartElement("text");
		xml.writeAttribute("x", number(label.x()));
		xml.writeAttribute("y", number(label.y()));
		xml.writeAttribute("font-size", number(label.size()));
		if (label.bold()) {
			xml.writeAttribute("font-weight", "700");
		}
		xml.writeAttribute("fill", palette.hex(label.ink()));
		xml.writeAttribute("direction", own.keyword());
		xml.writeAttribute("text-anchor", anchor(label.anchor(), own));
		meaning(xml, label.meaning());
		xml.writeCharacters(CleanText.of(label.text()));
		xml.writeEndElement();
	}

	/** SVG counts the ends of a text in its own direction. */
	private static String anchor(Anchor anchor, ReadingDirection direction) {
		if (anchor == Anchor.MIDDLE) {
			return "middle";
		}
		return anchor == Anchor.RIGHT == direction.isRightToLeft() ? "start" : "end";
	}

	private void paint(XMLStreamWriter xml, Optional<Ink> fill, Optional<Stroke> stroke) throws XMLStreamException {
		xml.writeAttribute("fill", fill.map(palette::hex).orElse("none"));
		if (stroke.isPresent()) {
			xml.writeAttribute("stroke", palette.hex(stroke.get().ink()));
			xml.writeAttribute("stroke-width", number(stroke.get().width()));
			if (stroke.get().dash() > 0) {
				xml.writeAttribute("stroke-dasharray", number(stroke.get().dash()));
			}
		}
	}

	private static void meaning(XMLStreamWriter xml, Meaning meaning) throws XMLStreamException {
		if (meaning.target().isPresent()) {
			xml.writeAttribute("data-element", meaning.target().get());
		}
		if (!meaning.tip().isEmpty()) {
			xml.writeStartElement("title");
			xml.writeCharacters(CleanText.of(meaning.tip()));
			xml.writeEndElement();
		}
	}

	private static String path(Path2D path) {
		StringBuilder d = new StringBuilder();
		double[] at = new double[6];
		for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
			switch (it.currentSegment(at)) {
				case PathIterator.SEG_MOVETO -> segment(d, 'M', at, 2);
				case PathIterator.SEG_LINETO -> segment(d, 'L', at, 2);
				case PathIterator.SEG_QUADTO -> segment(d, 'Q', at, 4);
				case PathIterator.SEG_CUBICTO -> segment(d, 'C', at, 6);
				default -> d.append('Z');
			}
		}
		return d.toString();
	}

	private static void segment(StringBuilder d, char command, double[] at, int count) {
		d.append(command);
		for (int i = 0; i < count; i++) {
			d.append(i == 0 ? "" : " ").append(number(at[i]));
		}
	}

	private static String number(double number) {
		return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
	}
}
