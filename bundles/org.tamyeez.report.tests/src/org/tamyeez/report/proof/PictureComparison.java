package org.tamyeez.report.proof;

import java.awt.image.BufferedImage;
import java.util.Locale;

/**
 * How much two pictures differ. Edges of letters are drawn a little differently by every Java, so that what is compared are
 * the average colours of small squares.
 */
final class PictureComparison {

	/** The side of a square, in pixels. */
	static final int SQUARE = 8;

	private static final int CHANNELS = 3;
	private static final int CHANNEL_BITS = 8;
	private static final int FULL = 255;
	/** On average over the page; of 255. */
	private static final double MEAN_LIMIT = 1.0;
	/** In the worst square: less than a letter that is missing, more than one that is drawn differently. */
	private static final double SQUARE_LIMIT = 22;

	private final BufferedImage approved;
	private final BufferedImage made;
	private double mean;
	private double worst;
	private int worstX;
	private int worstY;

	PictureComparison(BufferedImage approved, BufferedImage made) {
		this.approved = approved;
		this.made = made;
		if (sameSize()) {
			measure();
		}
	}

	/** Whether nobody would see a difference. */
	boolean alike() {
		return sameSize() && mean <= MEAN_LIMIT && worst <= SQUARE_LIMIT;
	}

	/** What differs, and where. */
	String words() {
		return sameSize()
				? String.format(Locale.ROOT,
						"They differ by %.2f of 255 on average (allowed: %.1f), and by %.0f (allowed: %.0f)"
								+ " at %d, %d of %d × %d.",
						mean, MEAN_LIMIT, worst, SQUARE_LIMIT, worstX, worstY, made.getWidth(), made.getHeight())
				: "One is " + approved.getWidth() + " × " + approved.getHeight() + ", the other " + made.getWidth() + " × "
						+ made.getHeight() + " pixels.";
	}

	/** The new picture in pale grey, with red squares where it differs, the stronger the more. */
	BufferedImage difference() {
		BufferedImage picture = new BufferedImage(made.getWidth(), made.getHeight(), BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < made.getHeight(); y++) {
			for (int x = 0; x < made.getWidth(); x++) {
				int pale = FULL - (FULL - (made.getRGB(x, y) & FULL)) / 3;
				double differs = sameSize() ? square(x / SQUARE * SQUARE, y / SQUARE * SQUARE) : 0;
				int rest = (int) Math.max(0, pale * (1 - 4 * differs / FULL));
				picture.setRGB(x, y, pale << 2 * CHANNEL_BITS | rest << CHANNEL_BITS | rest);
			}
		}
		return picture;
	}

	private boolean sameSize() {
		return approved.getWidth() == made.getWidth() && approved.getHeight() == made.getHeight();
	}

	private void measure() {
		double sum = 0;
		int squares = 0;
		for (int y = 0; y < made.getHeight(); y += SQUARE) {
			for (int x = 0; x < made.getWidth(); x += SQUARE) {
				double differs = square(x, y);
				sum += differs;
				squares++;
				if (differs > worst) {
					worst = differs;
					worstX = x;
					worstY = y;
				}
			}
		}
		mean = sum / squares;
	}

	/** How far the average colours of a square are from each other, in the channel where they are furthest. */
	private double square(int left, int top) {
		double furthest = 0;
		for (int channel = 0; channel < CHANNELS; channel++) {
			furthest = Math.max(furthest,
					Math.abs(average(approved, left, top, channel) - average(made, left, top, channel)));
		}
		return furthest;
	}

	private static double average(BufferedImage picture, int left, int top, int channel) {
		int sum = 0;
		int count = 0;
		for (int y = top; y < Math.min(top + SQUARE, picture.getHeight()); y++) {
			for (int x = left; x < Math.min(left + SQUARE, picture.getWidth()); x++) {
				sum += picture.getRGB(x, y) >> channel * CHANNEL_BITS & FULL;
				count++;
			}
		}
		return (double) sum / count;
	}
}
