package org.tamyeez.report.pdf.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.tamyeez.report.document.Picture;
import org.tamyeez.report.drawing.SvgReader;

/** A picture made of dots, ready to be put into a file. */
public final class Bitmap {

	private static final int LARGEST = 2400;
	/** Dots of a drawing's longer side: enough to be printed as wide as a logo may be. */
	private static final int FINE = 1600;

	private final BufferedImage image;

	private Bitmap(BufferedImage image) {
		this.image = image;
	}

	/** Reads a picture; empty where it is not one that can be shown. */
	public static Optional<Bitmap> read(Picture picture) {
		try {
			Optional<BufferedImage> image = "image/svg+xml".equals(picture.mediaType())
					? SvgReader.read(picture.bytes(), FINE)
					: Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(picture.bytes())));
			return image.map(Bitmap::plain).map(Bitmap::new);
		} catch (IOException | IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	/** In sRGB, whatever it was, and not larger than it can be printed. */
	private static BufferedImage plain(BufferedImage image) {
		double scale = Math.min(1, (double) LARGEST / Math.max(image.getWidth(), image.getHeight()));
		int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
		int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
		boolean transparent = image.getColorModel().hasAlpha();
		BufferedImage plain = new BufferedImage(width, height,
				transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = plain.createGraphics();
		if (!transparent) {
			graphics.setColor(Color.WHITE);
			graphics.fillRect(0, 0, width, height);
		}
		graphics.drawImage(image, 0, 0, width, height, null);
		graphics.dispose();
		return plain;
	}

	/** How many dots it is wide. */
	public int width() {
		return image.getWidth();
	}

	/** How many dots it is high. */
	public int height() {
		return image.getHeight();
	}

	BufferedImage image() {
		return image;
	}
}
