package org.tamyeez.report.pdf;

import java.io.IOException;

import org.tamyeez.report.document.ReportDocument;
import org.tamyeez.report.document.Shortening;
import org.tamyeez.report.pdf.file.PdfFile;

/** Makes a report that has to stand on one page smaller by no more than it must: first its letters, then its lists. */
public final class OnePage {

	private static final double[] SCALES = { 1, 0.96, 0.92, 0.88, 0.85 };
	private static final int[] LENGTHS = { 12, 10, 8, 7, 6, 5, 4, 3, 2, 1 };

	/**
	 * A report as it fits.
	 *
	 * @param document the report
	 * @param scale    how large its letters are: 1 for as large as they should be
	 */
	record Fitting(ReportDocument document, double scale) {
	}

	private OnePage() {
	}

	/** A report as it fits on a page. Where even the shortest lists are too long, it is not shortened any further. */
	static Fitting fitting(ReportDocument document) throws IOException {
		return fitting(document, 1);
	}

	/**
	 * A report as it fits into the upper part of a page, for formats that do not know how high a page will be.
	 *
	 * @param share the part of the page
	 */
	public static ReportDocument shortened(ReportDocument document, double share) throws IOException {
		return fitting(document, share).document;
	}

	private static Fitting fitting(ReportDocument document, double share) throws IOException {
		double smallest = SCALES[SCALES.length - 1];
		for (double scale : SCALES) {
			if (fits(document, scale, share)) {
				return new Fitting(document, scale);
			}
		}
		ReportDocument shortened = document;
		for (int i = 0; i < LENGTHS.length && !fits(shortened, smallest, share); i++) {
			shortened = Shortening.of(document, LENGTHS[i]);
		}
		return new Fitting(shortened, smallest);
	}

	private static boolean fits(ReportDocument document, double scale, double share) throws IOException {
		try (PdfFile file = PdfFormat.laidOut(new Fitting(document, scale), share)) {
			return file.pageCount() <= 1;
		}
	}
}
