package org.tamyeez.report;

import java.io.IOException;
import java.io.OutputStream;

import org.tamyeez.report.document.ReportDocument;

/** A format that shows a document and needs to know nothing else, so that it can show documents of several plans as well. */
public interface DocumentFormat extends ReportFormat {

	@Override
	default void write(ReportContent content, OutputStream out) throws IOException {
		write(content.document(), out);
	}

	/**
	 * Writes a document. The same document gives the same bytes every time.
	 *
	 * @param document what to write
	 * @param out      where to; left open
	 * @throws IOException if it cannot be written there
	 */
	void write(ReportDocument document, OutputStream out) throws IOException;
}
