package org.tamyeez.report.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.tamyeez.report.DocumentFormat;
import org.tamyeez.report.document.ReportDocument;

/**
 * GitHub-flavoured Markdown. Drawings are told in words, since the table beside each of them holds its numbers. Direction
 * is left to the program that shows it, which takes it from the letters.
 */
public final class MarkdownFormat implements DocumentFormat {

	@Override
	public String name() {
		return "md";
	}

	@Override
	public void write(ReportDocument document, OutputStream out) throws IOException {
		MarkdownRenderer renderer = MarkdownRenderer.builder().extensions(List.of(TablesExtension.create())).build();
		out.write(renderer.render(new MarkdownTree(document).build()).getBytes(StandardCharsets.UTF_8));
	}
}
