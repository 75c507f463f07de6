package org.tamyeez.report.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.apache.commons.codec.digest.DigestUtils;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Says as lines of text what stands in a file of a report, so that people can compare two of them. */
final class PlainView {

	private static final Pattern DATA = Pattern.compile("(data:[\\w/.+-]+;base64,)([\\w+/=]+)");
	private static final Pattern DRAWING = Pattern.compile("<svg xmlns.*?</svg>", Pattern.DOTALL);
	/** Where things stand is a matter of pictures; the last digits differ from one Java to the next. */
	private static final Pattern GEOMETRY = Pattern
			.compile(" (?:x|y|x1|x2|y1|y2|rx|d|width|height|viewBox)=\"[^\"]*\"");

	private PlainView() {
	}

	/** Reads Arabic in the order in which it was written and is read aloud, where PDFBox would turn it round. */
	@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
	private static final class AsWritten extends PDFTextStripper {

		@Override
		protected void writeString(String text, List<TextPosition> letters) throws IOException {
			writeString(letters.stream().map(TextPosition::getUnicode).collect(Collectors.joining()));
		}
	}

	/** What stands in a file. */
	static String of(String format, byte[] file) throws IOException {
		return switch (format) {
			case "html" -> html(new String(file, UTF_8));
			case "pdf" -> pdf(file);
			case "docx" -> docx(file);
			case "xlsx" -> xlsx(file);
			default -> new String(file, UTF_8).replace("\r\n", "\n");
		};
	}

	private static String html(String page) {
		String light = DATA.matcher(page)
				.replaceAll(data -> data.group(1) + hash(Base64.getDecoder().decode(data.group(2))));
		return DRAWING.matcher(light).replaceAll(PlainView::drawing);
	}

	private static String hash(byte[] data) {
		return "SHA-1 " + DigestUtils.sha1Hex(data);
	}

	private static String drawing(MatchResult drawing) {
		String bare = GEOMETRY.matcher(drawing.group()).replaceAll("").replaceAll("<(rect|line|path|text|desc)", "\n<$1");
		return Matcher.quoteReplacement(bare);
	}

	private static String pdf(byte[] file) throws IOException {
		try (PDDocument document = Loader.loadPDF(file)) {
			StringBuilder text = new StringBuilder("Pages: " + document.getNumberOfPages() + "\n");
			PDFTextStripper reader = new AsWritten();
			reader.setLineSeparator("\n");
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				reader.setStartPage(page);
				reader.setEndPage(page);
				text.append("\n=== Page ").append(page).append(" ===\n").append(reader.getText(document).strip())
						.append('\n');
			}
			return text.toString();
		}
	}

	private static String docx(byte[] file) throws IOException {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
			return elements(document.getBodyElements(), "");
		}
	}

	private static String elements(List<IBodyElement> elements, String indent) {
		return elements.stream()
				.map(element -> element instanceof XWPFTable table ? table(table, indent)
						: element instanceof XWPFParagraph paragraph ? paragraph(paragraph, indent) : "")
				.collect(Collectors.joining());
	}

	private static String paragraph(XWPFParagraph paragraph, String indent) {
		String pictures = paragraph.getRuns().stream().flatMap(run -> run.getEmbeddedPictures().stream())
				.map(picture -> " (picture: " + picture.getDescription() + ")").collect(Collectors.joining());
		String style = paragraph.getStyle() == null ? "" : paragraph.getStyle();
		return indent + '[' + style + "] " + paragraph.getText().replace("\n", " / ") + pictures + '\n';
	}

	private static String table(XWPFTable table, String indent) {
		StringBuilder text = new StringBuilder(indent).append("Table [").append(table.getStyleID()).append("]\n");
		for (XWPFTableRow row : table.getRows()) {
			text.append(indent).append("  Row").append(row.isRepeatHeader() ? ", repeated" : "").append('\n');
			for (XWPFTableCell cell : row.getTableCells()) {
				text.append(elements(cell.getBodyElements(), indent + "    "));
			}
		}
		return text.toString();
	}

	private static String xlsx(byte[] file) throws IOException {
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			return StreamSupport.stream(book.spliterator(), false).map(XSSFSheet.class::cast).map(PlainView::sheet)
					.collect(Collectors.joining("\n"));
		}
	}

	private static String sheet(XSSFSheet sheet) {
		StringBuilder text = new StringBuilder("Sheet «" + sheet.getSheetName() + "»\n");
		DataFormatter formatter = new DataFormatter(Locale.ROOT);
		for (Row row : sheet) {
			for (Cell cell : row) {
				if (cell.getCellType() != CellType.BLANK) {
					String formula = cell.getCellType() == CellType.FORMULA ? "=" + cell.getCellFormula()
							: formatter.formatCellValue(cell);
					text.append(cell.getAddress()).append(": ").append(formula.replace("\n", " / ")).append('\n');
				}
			}
		}
		int charts = sheet.getDrawingPatriarch() == null ? 0 : sheet.getDrawingPatriarch().getCharts().size();
		return text.append("Charts: ").append(charts).append(", conditional formats: ")
				.append(sheet.getSheetConditionalFormatting().getNumConditionalFormattings()).append('\n').toString();
	}
}
