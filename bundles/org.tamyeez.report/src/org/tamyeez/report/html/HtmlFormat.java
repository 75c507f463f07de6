package org.tamyeez.report.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.tamyeez.report.DocumentFormat;
import org.tamyeez.report.document.ReportDocument;
import org.tamyeez.report.templates.JtereportGenerated;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

/** One HTML file that needs nothing beside it: fonts, drawings and the logo are inside, scripts there are none. */
public final class HtmlFormat implements DocumentFormat {

	@Override
	public String name() {
		return "html";
	}

	@Override
	public void write(ReportDocument document, OutputStream out) throws IOException {
		out.write(page(document).getBytes(StandardCharsets.UTF_8));
	}

	/** The page as text. */
	public String page(ReportDocument document) {
		StringOutput output = new StringOutput();
		// Called directly: looked up by name, a template would be sought by the thread's class loader.
		JtereportGenerated.render(new OwaspHtmlTemplateOutput(output), null, new HtmlView(document));
		return output.toString();
	}
}
