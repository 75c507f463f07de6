package org.tamyeez.report.font;

import java.util.Arrays;

/**
 * Characters turned into the glyphs of one typeface, set from left to right as they are seen, on a line that begins at 0.
 * All measures are in thousandths of the letters' size, y upwards.
 */
public final class Glyphs {

	private final int[] ids;
	private final float[] x;
	private final float[] y;
	private final int[] characters;
	private final float width;

	Glyphs(int[] ids, float[] x, float[] y, int[] characters, float width) {
		this.ids = ids;
		this.x = x;
		this.y = y;
		this.characters = characters;
		this.width = width;
	}

	/** How many glyphs there are. */
	public int count() {
		return ids.length;
	}

	/** The number of a glyph in the font's file. */
	public int id(int index) {
		return ids[index];
	}

	/** How far from the left a glyph stands. */
	public float x(int index) {
		return x[index];
	}

	/** How far above the base line a glyph stands. */
	public float y(int index) {
		return y[index];
	}

	/** Index of the first character that a glyph stands for. */
	public int character(int index) {
		return characters[index];
	}

	/** How much room all of them take. */
	public float width() {
		return width;
	}

	@Override
	public String toString() {
		return "Glyphs" + Arrays.toString(ids);
	}
}
