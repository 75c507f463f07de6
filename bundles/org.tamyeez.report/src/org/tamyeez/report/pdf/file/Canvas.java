package org.tamyeez.report.pdf.file;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.report.pdf.text.Fragment;
import org.tamyeez.report.pdf.text.Line;

/**
 * A page to draw on. Measures are in points, x from the left and y from the top of the page. Everything is drawn under a
 * {@link Marking} that says what it is; what follows each other under the same one stays together.
 */
public final class Canvas {

	/** How far below the base line a link is underlined, as a part of the letters' size. */
	private static final double UNDERLINE = 0.16;

	private final Operators operators = new Operators();
	private final PdfFile file;
	private final PageInWork page;
	private @Nullable Marking current;

	Canvas(PdfFile file, PageInWork page) {
		this.file = file;
		this.page = page;
	}

	/** Number of the page, from 0. */
	public int pageIndex() {
		return page.index();
	}

	/** Says what the things are that are drawn from here on. */
	public Canvas mark(Marking marking) {
		if (marking != current) {
			close();
			operators.put(marking instanceof Tag tag ? opening(tag) : ((Artifact) marking).opening());
			current = marking;
		}
		return this;
	}

	private String opening(Tag tag) {
		int number = page.contentOf(tag);
		return "/" + tag.type() + " <</MCID " + number + ">> BDC\n";
	}

	private void close() {
		if (current != null) {
			operators.put("EMC\n");
			current = null;
		}
	}

	/** A filled rectangle. */
	public void area(double x, double y, double width, double height, String colour) {
		if (width > 0 && height > 0) {
			operators.fillColour(colour).put(x).put(flip(y + height)).put(width).put(height).put("re f\n");
		}
	}

	/** A filled rectangle with round corners. */
	public void roundArea(double x, double y, double width, double height, double radius, String colour) {
		if (width > 0 && height > 0) {
			double corner = 2 * Math.min(radius, Math.min(width, height) / 2);
			fill(new Path2D.Double(new RoundRectangle2D.Double(x, y, width, height, corner, corner)), colour);
		}
	}

	/** A filled outline. */
	public void fill(Path2D path, String colour) {
		operators.fillColour(colour).path(path, flipped()).put("f\n");
	}

	/**
	 * The line along an outline.
	 *
	 * @param dash length of a dash and the gap after it; 0 for a line without gaps
	 */
	public void stroke(Path2D path, String colour, double width, double dash) {
		operators.lineColour(colour).put(width).put("w ");
		if (dash > 0) {
			operators.put("[").put(dash).put(dash).put("] 0 d ");
		} else {
			operators.put("[] 0 d ");
		}
		operators.path(path, flipped()).put("S\n");
	}

	/** A picture. */
	public void picture(Bitmap picture, double x, double y, double width, double height) {
		operators.put("q ").put(width).put("0 0 ").put(height).put(x).put(flip(y + height)).put("cm /")
				.put(file.name(picture)).put(" Do Q\n");
	}

	/** Draws what follows thinly, so that what lies below stays readable, until {@link #restore} is called. */
	public void fade() {
		close();
		operators.put("q /").put(PdfFile.FADED).put(" gs\n");
	}

	/** Turns what follows around a point, until {@link #restore} is called. */
	public void turn(double x, double y, double degrees) {
		double angle = Math.toRadians(degrees);
		double sine = Math.sin(angle);
		double cosine = Math.cos(angle);
		double up = flip(y);
		operators.put(cosine).put(sine).put(-sine).put(cosine).put(x - x * cosine + up * sine)
				.put(up - x * sine - up * cosine).put("cm\n");
	}

	/** Ends what {@link #fade} and {@link #turn} began. */
	public void restore() {
		close();
		operators.put("Q\n");
	}

	/** A line of text from its left end. Links in it become links of the file where they stand within a part of the text. */
	public void text(Line line, double x, double baseline, Marking marking) {
		for (Fragment fragment : line.fragments()) {
			Optional<Tag> link = marking instanceof Tag tag ? fragment.link().flatMap(target -> file.tag(target, tag))
					: Optional.empty();
			mark(link.isPresent() ? link.get() : marking);
			TextShow.write(operators, file.font(fragment.typeface()), fragment, x + fragment.x(), flip(baseline));
			link.ifPresent(tag -> link(fragment, tag, x + fragment.x(), baseline));
		}
	}

	private void link(Fragment fragment, Tag tag, double x, double baseline) {
		double size = fragment.style().size();
		if (fragment.link().orElseThrow().isUnderlined()) {
			area(x, baseline + UNDERLINE * size, fragment.width(), size / 20, fragment.style().colour());
		}
		PDRectangle place = new PDRectangle((float) x, (float) (flip(baseline) - size * 0.3), (float) fragment.width(),
				(float) (size * 1.25));
		page.link(tag, fragment.link().orElseThrow(), place);
	}

	/** A place on this page, for those who need PDF's own measures. */
	public PDRectangle rectangle(double x, double y, double width, double height) {
		return new PDRectangle((float) x, (float) flip(y + height), (float) width, (float) height);
	}

	double flip(double y) {
		return PageInWork.HEIGHT - y;
	}

	private static AffineTransform flipped() {
		return new AffineTransform(1, 0, 0, -1, 0, PageInWork.HEIGHT);
	}

	byte[] finished() {
		close();
		return operators.bytes();
	}
}
