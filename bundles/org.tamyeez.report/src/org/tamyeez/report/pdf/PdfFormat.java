package org.tamyeez.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.tamyeez.report.DocumentFormat;
import org.tamyeez.report.document.ReportDocument;
import org.tamyeez.report.document.Section;
import org.tamyeez.report.font.CleanText;
import org.tamyeez.report.font.Typefaces;
import org.tamyeez.report.pdf.file.Canvas;
import org.tamyeez.report.pdf.file.Metadata;
import org.tamyeez.report.pdf.file.PdfFile;
import org.tamyeez.report.pdf.text.LineSetter;
import org.tamyeez.report.style.HouseStyle.CoverKind;

/** Writes reports as PDF: A4 pages that can be read aloud, searched, archived and printed. */
public final class PdfFormat implements DocumentFormat {

	/** Fewer sections are found without a table of contents. */
	private static final int WORTH_LISTING = 5;

	/** How much of the usual room there is between the parts of a report on one page. */
	private static final double NARROW = 0.72;

	@Override
	public String name() {
		return "pdf";
	}

	@Override
	public void write(ReportDocument document, OutputStream output) throws IOException {
		OnePage.Fitting fitting = document.onePage() ? OnePage.fitting(document) : new OnePage.Fitting(document, 1);
		try (PdfFile file = laidOut(fitting, 1)) {
			file.save(output);
		}
	}

	/**
	 * Lays a report out.
	 *
	 * @param fitting the report, and how large its letters are
	 * @param share   how much of each page is used
	 */
	static PdfFile laidOut(OnePage.Fitting fitting, double share) throws IOException {
		ReportDocument document = fitting.document();
		Set<String> sections = document.sections().stream().map(Section::id).collect(Collectors.toSet());
		PdfFile file = new PdfFile(metadata(document), sections);
		Colours colours = new Colours(document.style());
		Layout layout = new Layout(document, file, new LineSetter(Typefaces.of(document.style())), colours,
				new Typography(colours, fitting.scale()), area(document).upper(share));
		Flow flow = new Flow(file, layout.area(), document.onePage() ? NARROW : 1);
		ContentsSetter contents = new ContentsSetter(layout, flow);
		int covers = front(layout, flow, contents);
		new BlockSetter(layout, flow).sections(document.sections());
		flow.finish();
		complete(layout, contents, covers);
		return file;
	}

	private static PageArea area(ReportDocument document) {
		return document.onePage() ? PageArea.large(document.direction()) : PageArea.usual(document.direction());
	}

	private static Metadata metadata(ReportDocument document) {
		return new Metadata(CleanText.of(document.title()), CleanText.of(document.author()), CleanText.of(document.kind()),
				document.language().getLanguage(), document.direction(), document.date());
	}

	/** Sets what stands before the sections, and tells how many pages of it are covers. */
	private static int front(Layout layout, Flow flow, ContentsSetter contents) throws IOException {
		ReportDocument document = layout.document();
		CoverKind kind = document.style().cover();
		int covers = 0;
		if (document.cover().isPresent()) {
			new CoverSetter(layout, flow).cover(document.cover().get(), kind);
			covers = layout.file().pageCount();
		}
		if (document.sections().size() >= WORTH_LISTING && !document.onePage()) {
			contents.contents(document.sections());
			if (covers > 0) {
				flow.finish();
			}
		}
		if (document.cover().isEmpty() && document.sections().isEmpty()) {
			new HeadingSetter(layout, flow).section(new Section("", document.title(), List.of()), layout.file().root());
		}
		return covers;
	}

	/** Draws what can be drawn only when all pages are known. */
	private static void complete(Layout layout, ContentsSetter contents, int covers) throws IOException {
		Furniture furniture = new Furniture(layout);
		for (int i = 0; i < layout.file().pageCount(); i++) {
			Canvas canvas = layout.file().over(i);
			contents.numbers(canvas);
			if (i >= covers) {
				furniture.edges(canvas);
			}
			furniture.mark(canvas);
			layout.file().finish(canvas);
		}
	}
}
