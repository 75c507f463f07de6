package org.tamyeez.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.tamyeez.report.document.Picture;
import org.tamyeez.report.document.ReadingDirection;
import org.tamyeez.report.drawing.Drawing;
import org.tamyeez.report.drawing.Shape;
import org.tamyeez.report.drawing.Shape.Anchor;
import org.tamyeez.report.drawing.Shape.Ink;
import org.tamyeez.report.drawing.Shape.Meaning;
import org.tamyeez.report.drawing.Shape.Stroke;
import org.tamyeez.report.style.ColourRole;

/** A drawing with every kind of shape, and a logo. */
final class SampleDrawings {

	private static final double WIDTH = 640;
	private static final double HEIGHT = 230;
	private static final double[] TARGETS = { 600, 1500, 3200, 1400, 1500, 1800 };
	private static final double[] ACTUALS = { 540, 1620, 2710, 1330, 1490, 1790 };
	private static final double BASE = 190;
	private static final double TALLEST = 3200;

	private SampleDrawings() {
	}

	/** Bars of targets and actual figures by month, mirrored for Arabic. */
	static Drawing bars(Locale language) {
		boolean arabic = SampleDocuments.isArabic(language);
		List<String> months = arabic ? List.of("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو")
				: List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun");
		List<Shape> shapes = new ArrayList<>();
		for (int i = 0; i <= 3; i++) {
			double y = BASE - i * 1000 * 150 / TALLEST;
			shapes.add(new Shape.Line(40, y, WIDTH - 40, y, Stroke.solid(new Ink(ColourRole.LINE, 1), 1), Meaning.NONE));
		}
		for (int i = 0; i < months.size(); i++) {
			double middle = 90 + i * 92;
			double x = arabic ? WIDTH - middle : middle;
			shapes.add(bar(x + (arabic ? 2 : -32), TARGETS[i], new Ink(ColourRole.MUTED, 0.5)));
			shapes.add(bar(x + (arabic ? -32 : 2), ACTUALS[i], Ink.of(ColourRole.SERIES_1)));
			shapes.add(label(x, BASE + 16, Anchor.MIDDLE, months.get(i), 11, false));
		}
		double y = BASE - 2000 * 150 / TALLEST;
		shapes.add(new Shape.Line(40, y, WIDTH - 40, y, new Stroke(Ink.of(ColourRole.BAD), 1.2, 4), Meaning.NONE));
		shapes.add(new Shape.Outline(diamond(arabic ? WIDTH - 60 : 60, 18), Optional.of(Ink.of(ColourRole.ACCENT)),
				Optional.empty(), Meaning.NONE));
		shapes.add(
				new Shape.Outline(new Path2D.Double(new Ellipse2D.Double(arabic ? 500 : 130, 12, 12, 12)), Optional.empty(),
						Optional.of(Stroke.solid(Ink.of(ColourRole.SERIES_2), 1.5)), Meaning.NONE));
		shapes.add(label(arabic ? WIDTH - 74 : 74, 22, arabic ? Anchor.RIGHT : Anchor.LEFT,
				arabic ? "معلم" : "Milestone", 11, true));
		return new Drawing(WIDTH, HEIGHT, arabic ? ReadingDirection.RIGHT_TO_LEFT : ReadingDirection.LEFT_TO_RIGHT,
				arabic ? "الطلبات المدفوعة شهريًا" : "Paid orders per month",
				arabic ? "بلغت الطلبات 2,710 في مارس، وهي أقل من المستهدف." : "Orders reached 2,710 in March, below target.",
				shapes);
	}

	private static Shape bar(double x, double value, Ink ink) {
		double height = value * 150 / TALLEST;
		return new Shape.Box(x, BASE - height, 30, height, 3, Optional.of(ink), Optional.empty(),
				Meaning.tip(Double.toString(value)));
	}

	private static Shape label(double x, double y, Anchor anchor, String text, double size, boolean bold) {
		return new Shape.Label(x, y, anchor, text, size, bold, Ink.of(ColourRole.TEXT), Meaning.NONE);
	}

	private static Path2D diamond(double x, double y) {
		Path2D path = new Path2D.Double();
		path.moveTo(x, y - 8);
		path.lineTo(x + 8, y);
		path.lineTo(x, y + 8);
		path.lineTo(x - 8, y);
		path.closePath();
		return path;
	}

	/** A picture that stands for a client's logo. */
	static Picture logo(String alternative) {
		BufferedImage image = new BufferedImage(360, 120, BufferedImage.TYPE_INT_ARGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setColor(new Color(0x0d5c5c));
		graphics.fill(new Ellipse2D.Double(4, 4, 112, 112));
		graphics.setColor(new Color(0xc2630a));
		graphics.fillRect(150, 40, 200, 14);
		graphics.fillRect(150, 68, 130, 14);
		graphics.dispose();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", bytes);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return new Picture(bytes.toByteArray(), "image/png", alternative);
	}
}
