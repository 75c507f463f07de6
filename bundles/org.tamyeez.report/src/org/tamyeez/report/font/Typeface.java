package org.tamyeez.report.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;

/** A font of one weight, read from a TrueType file. */
public final class Typeface {

	/** The size at which glyphs are measured, so that measures are thousandths of any size. */
	public static final float UNITS = 1000;

	private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
	private static final int REMEMBERED = 20_000;
	/** Longer pieces are not likely to come again. */
	private static final int LONGEST_REMEMBERED = 200;
	/** What the JDK gives for characters that are not to be seen, such as joiners. */
	private static final int INVISIBLE = 0xFFFE;

	private record Piece(String text, boolean rightToLeft) {
	}

	private final byte[] file;
	private final Font font;
	private final Cache<Piece, Glyphs> shaped = CacheBuilder.newBuilder().maximumSize(REMEMBERED).build();

	private Typeface(byte[] file, Font font) {
		this.file = file;
		this.font = font;
	}

	/**
	 * Reads a typeface.
	 *
	 * @param file the content of a TrueType file
	 * @throws IOException when it is none
	 */
	public static Typeface read(byte[] file) throws IOException {
		try {
			Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file));
			return new Typeface(file.clone(), font.deriveFont(UNITS));
		} catch (FontFormatException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	/** The content of the TrueType file. */
	public byte[] file() {
		return file.clone();
	}

	/** The typeface for drawing, at a size in points. */
	public Font font(double size) {
		return font.deriveFont((float) size);
	}

	/** Whether it has a glyph for a character. */
	public boolean canShow(int character) {
		return font.canDisplay(character);
	}

	/**
	 * Turns text into glyphs, joined and with the marks in place.
	 *
	 * @param text        text that runs in one direction
	 * @param rightToLeft whether it runs from the right
	 */
	public Glyphs shape(String text, boolean rightToLeft) {
		Piece piece = new Piece(text, rightToLeft);
		if (text.length() > LONGEST_REMEMBERED) {
			return lay(piece);
		}
		return shaped.asMap().computeIfAbsent(piece, this::lay);
	}

	private Glyphs lay(Piece piece) {
		GlyphVector vector = vector(piece.text, piece.rightToLeft);
		int count = vector.getNumGlyphs();
		float[] positions = vector.getGlyphPositions(0, count + 1, null);
		int[] ids = new int[count];
		float[] x = new float[count];
		float[] y = new float[count];
		int[] origins = new int[count];
		int seen = 0;
		for (int i = 0; i < count; i++) {
			int id = vector.getGlyphCode(i);
			if (id >= 0 && id < INVISIBLE) {
				ids[seen] = id;
				x[seen] = positions[2 * i];
				y[seen] = -positions[2 * i + 1];
				origins[seen++] = vector.getGlyphCharIndex(i);
			}
		}
		return new Glyphs(Arrays.copyOf(ids, seen), Arrays.copyOf(x, seen), Arrays.copyOf(y, seen),
				Arrays.copyOf(origins, seen), positions[2 * count]);
	}

	/** The outlines of text that runs in one direction, at the size of {@link #UNITS}, y downwards. */
	Shape outline(String text, boolean rightToLeft) {
		return vector(text, rightToLeft).getOutline();
	}

	private GlyphVector vector(String text, boolean rightToLeft) {
		char[] characters = text.toCharArray();
		return font.layoutGlyphVector(EXACT, characters, 0, characters.length,
				rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
	}

	@Override
	public String toString() {
		return font.getFontName();
	}
}
