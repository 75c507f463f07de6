package org.tamyeez.report;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a report in one format. Implementations are stateless and serve all threads. */
public interface ReportFormat {

	/** The name by which the format is chosen, which is the extension of its files too: {@code pdf}. */
	String name();

	/**
	 * Writes a report. The same report gives the same bytes every time.
	 *
	 * @param content what to write
	 * @param out     where to; left open
	 * @throws IOException if it cannot be written there
	 */
	void write(ReportContent content, OutputStream out) throws IOException;
}
