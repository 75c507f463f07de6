package org.tamyeez.report.excel;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tamyeez.plan.value.PlanDate;
import org.tamyeez.plan.value.Quantity;
import org.tamyeez.report.document.ReportDocument;
import org.tamyeez.report.font.CleanText;
import org.tamyeez.report.style.ColourRole;
import org.tamyeez.report.words.Wording;

/** A workbook in the making: its sheets, its cell styles and how values get into cells. */
final class Book {

	/** On every computer, with Arabic and Latin letters. */
	private static final byte OPAQUE = (byte) 0xFF;
	private static final String FONT = "Arial";
	private static final int MOST_CELL_TEXT = 32_767;
	private static final float MOST_HEIGHT = 409;
	private static final float LINE_HEIGHT = 13;
	/** How many letters of a cell's width stay free. */
	private static final int MARGIN = 2;
	private static final int MOST_WIDTH = 34;
	/** How wide most letters are beside a digit, in which widths are counted. */
	private static final double LETTER = 0.95;
	private static final String DATE = "yyyy-mm-dd";
	private static final String PERCENT = "0.0%";
	static final String DEVIATION = "+0.0%;-0.0%;0.0%";

	/** How a cell looks. */
	private record Look(String format, boolean bold, Rank rank, boolean atEnd) {
		Look(String format, boolean bold, Rank rank) {
			this(format, bold, rank, !format.isEmpty());
		}
	}

	/** What a row of a table is. */
	private enum Rank {
		HEADER, ORDINARY, TOTAL;

		static Rank of(boolean total) {
			return total ? TOTAL : ORDINARY;
		}
	}

	private final XSSFWorkbook workbook;
	private final ReportDocument document;
	private final Wording words;
	private final Map<Look, XSSFCellStyle> styles = new HashMap<>();

	/**
	 * @param workbook what is written
	 * @param document what the sheets have in common with the pages: title, day, mark of a draft and style
	 * @param words    how everything is worded
	 */
	Book(XSSFWorkbook workbook, ReportDocument document, Wording words) {
		this.workbook = workbook;
		this.document = document;
		this.words = words;
		XSSFFont font = workbook.getFontAt(0);
		font.setFontName(FONT);
		font.setFontHeightInPoints((short) 10);
	}

	Wording words() {
		return words;
	}

	boolean isRightToLeft() {
		return words.isArabic();
	}

	XSSFColor colour(ColourRole role) {
		Color colour = Color.decode(document.style().colour(role));
		return new XSSFColor(
				new byte[] { OPAQUE, (byte) colour.getRed(), (byte) colour.getGreen(), (byte) colour.getBlue() },
				null);
	}

	/** Colours a font. Its own method would leave out that the colour is opaque, without which the file does not conform. */
	private void ink(XSSFFont font, ColourRole role) {
		font.getCTFont().addNewColor().setRgb(colour(role).getARGB());
	}

	/**
	 * A new sheet with the title of the plan on top.
	 *
	 * @param name    its name
	 * @param columns how wide each column is, in characters
	 */
	XSSFSheet sheet(String name, int... columns) {
		XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
		sheet.setRightToLeft(isRightToLeft());
		sheet.setDisplayGridlines(false);
		for (int i = 0; i < columns.length; i++) {
			sheet.setColumnWidth(i, columns[i] * 256);
		}
		PrintSetup print = sheet.getPrintSetup();
		print.setLandscape(true);
		print.setPaperSize(PrintSetup.A4_PAPERSIZE);
		sheet.setFitToPage(true);
		print.setFitHeight((short) 0);
		sheet.getFooter().setCenter("&P / &N");
		title(sheet, name);
		return sheet;
	}

	private void title(XSSFSheet sheet, String name) {
		XSSFCell title = sheet.createRow(0).createCell(0);
		title.setCellValue(clean(document.title()));
		XSSFCellStyle style = workbook.createCellStyle();
		XSSFFont font = workbook.createFont();
		font.setFontName(FONT);
		font.setBold(true);
		font.setFontHeightInPoints((short) 16);
		ink(font, ColourRole.PRIMARY);
		style.setFont(font);
		style.setReadingOrder(order());
		title.setCellStyle(style);
		sheet.getRow(0).setHeightInPoints(26);
		XSSFCell below = sheet.createRow(1).createCell(0);
		String draft = document.draft().map(word -> " · " + word).orElse("");
		below.setCellValue(clean(name + " · " + words.date(document.date()) + draft));
		XSSFCellStyle plain = workbook.createCellStyle();
		plain.setReadingOrder(order());
		below.setCellStyle(plain);
	}

	private ReadingOrder order() {
		return isRightToLeft() ? ReadingOrder.RIGHT_TO_LEFT : ReadingOrder.LEFT_TO_RIGHT;
	}

	/**
	 * Writes the header of a table.
	 *
	 * @param numbers the columns that hold numbers or dates, which stand at the end of their cells
	 */
	void header(XSSFSheet sheet, int row, List<String> titles, int... numbers) {
		XSSFRow header = sheet.createRow(row);
		header.setHeightInPoints(34);
		for (int i = 0; i < titles.size(); i++) {
			XSSFCell cell = header.createCell(i);
			cell.setCellValue(clean(titles.get(i)));
			int column = i;
			boolean atEnd = IntStream.of(numbers).anyMatch(number -> number == column);
			cell.setCellStyle(style(new Look("", true, Rank.HEADER, atEnd)));
		}
	}

	/** Makes the rows from one on as high as their texts need; programs do not all find it out by themselves. */
	static void fit(XSSFSheet sheet, int from) {
		for (int i = from; i <= sheet.getLastRowNum(); i++) {
			XSSFRow row = sheet.getRow(i);
			if (row == null) {
				continue;
			}
			int lines = 1;
			for (Cell cell : row) {
				if (cell.getCellType() == CellType.STRING && cell.getCellStyle().getWrapText()) {
					lines = Math.max(lines,
							lines(cell.getStringCellValue(), sheet.getColumnWidth(cell.getColumnIndex()) / 256));
				}
			}
			row.setHeightInPoints(Math.min(MOST_HEIGHT, Math.max(row.getHeightInPoints(), lines * LINE_HEIGHT + 3)));
		}
	}

	private static int lines(String text, int width) {
		return text.lines().mapToInt(line -> 1 + (int) (LETTER * line.length()) / Math.max(1, width - MARGIN)).sum();
	}

	/** Writes the name of a table above its header. */
	void heading(XSSFSheet sheet, int row, String text) {
		XSSFCell cell = sheet.createRow(row).createCell(0);
		cell.setCellValue(clean(text));
		XSSFCellStyle style = workbook.createCellStyle();
		style.setFont(font(true, ColourRole.PRIMARY));
		style.setReadingOrder(order());
		cell.setCellStyle(style);
	}

	XSSFCell text(XSSFRow row, int column, String text) {
		return text(row, column, text, false);
	}

	XSSFCell text(XSSFRow row, int column, String text, boolean bold) {
		XSSFCell cell = cell(row, column, new Look("", bold, Rank.ORDINARY));
		if (!text.isEmpty()) {
			cell.setCellValue(clean(text));
		}
		return cell;
	}

	void date(XSSFRow row, int column, Optional<PlanDate> date) {
		XSSFCell cell = cell(row, column, new Look(DATE, false, Rank.ORDINARY));
		date.map(PlanDate::day).ifPresent(cell::setCellValue);
	}

	/** A number with its unit: money and counted things as they are, percent as a share. */
	void quantity(XSSFRow row, int column, Optional<Quantity> quantity, String format) {
		XSSFCell cell = cell(row, column, new Look(format, false, Rank.ORDINARY));
		quantity.ifPresent(value -> cell.setCellValue(number(value)));
	}

	static double number(Quantity quantity) {
		BigDecimal amount = quantity.amount();
		return quantity.kind() == Quantity.Kind.PERCENT ? amount.movePointLeft(2).doubleValue() : amount.doubleValue();
	}

	void amount(XSSFRow row, int column, BigDecimal amount, String format) {
		cell(row, column, new Look(format, false, Rank.ORDINARY)).setCellValue(amount.doubleValue());
	}

	/** A whole number that counts things. */
	void count(XSSFRow row, int column, int count) {
		cell(row, column, new Look("0", false, Rank.ORDINARY)).setCellValue(count);
	}

	void formula(XSSFRow row, int column, String formula, String format, boolean total) {
		cell(row, column, new Look(format, total, Rank.of(total))).setCellFormula(formula);
	}

	void percent(XSSFRow row, int column, Optional<BigDecimal> percent) {
		XSSFCell cell = cell(row, column, new Look(PERCENT, false, Rank.ORDINARY));
		percent.ifPresent(value -> cell.setCellValue(value.movePointLeft(2).doubleValue()));
	}

	/** An empty cell that looks as its neighbours do. */
	void blank(XSSFRow row, int column, boolean total) {
		cell(row, column, new Look("", total, Rank.of(total)));
	}

	void totalText(XSSFRow row, int column, String text) {
		cell(row, column, new Look("", true, Rank.TOTAL)).setCellValue(clean(text));
	}

	static String percentFormat() {
		return PERCENT;
	}

	/** Makes a column wide enough for some texts, within reason. */
	static void widen(XSSFSheet sheet, int column, Stream<String> texts) {
		int longest = texts.mapToInt(String::length).max().orElse(0) + MARGIN;
		sheet.setColumnWidth(column, Math.max(sheet.getColumnWidth(column), Math.min(MOST_WIDTH, longest) * 256));
	}

	/** The format for amounts of a currency that were worked out, and are shown without fractions that nobody paid. */
	String wholeMoney(String currency) {
		return "#,##0" + unit(words().currency(currency));
	}

	/** The format for amounts of a currency. */
	String money(String currency) {
		return "#,##0.##" + unit(words().currency(currency));
	}

	/** The format for the values of a measure. */
	String format(Quantity quantity) {
		return switch (quantity.kind()) {
			case MONEY -> money(quantity.unit());
			case PERCENT -> "0.##%";
			case TIME -> "#,##0.##" + unit(words().unit(quantity));
			default -> "#,##0.##" + unit(quantity.unit());
		};
	}

	/** A unit behind a number, as a format writes it. */
	private static String unit(String unit) {
		return unit.isEmpty() ? "" : " \"" + clean(unit).replace("\"", "") + "\"";
	}

	private XSSFCell cell(XSSFRow row, int column, Look look) {
		XSSFCell cell = row.createCell(column);
		cell.setCellStyle(style(look));
		return cell;
	}

	private XSSFCellStyle style(Look look) {
		return styles.computeIfAbsent(look, this::create);
	}

	private XSSFCellStyle create(Look look) {
		XSSFCellStyle style = workbook.createCellStyle();
		style.setFont(font(look.bold(), look.rank() == Rank.HEADER ? ColourRole.BACKGROUND : ColourRole.TEXT));
		style.setReadingOrder(order());
		style.setWrapText(true);
		style.setVerticalAlignment(VerticalAlignment.CENTER);
		style.setBorderBottom(BorderStyle.THIN);
		style.setBottomBorderColor(colour(ColourRole.LINE));
		if (look.rank() != Rank.ORDINARY) {
			style.setFillForegroundColor(colour(look.rank() == Rank.HEADER ? ColourRole.PRIMARY : ColourRole.SURFACE));
			style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		}
		if (!look.format().isEmpty()) {
			style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
		}
		// A sheet that runs from the right is mirrored as a whole, but not the sides within its cells.
		style.setAlignment(look.atEnd() == isRightToLeft() ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
		style.setIndention((short) 1);
		return style;
	}

	private XSSFFont font(boolean bold, ColourRole colour) {
		XSSFFont font = workbook.createFont();
		font.setFontName(FONT);
		font.setFontHeightInPoints((short) 10);
		font.setBold(bold);
		ink(font, colour);
		return font;
	}

	/** What somebody wrote, as a cell can hold it. */
	static String clean(String text) {
		String clean = CleanText.of(text);
		return clean.length() <= MOST_CELL_TEXT ? clean : clean.substring(0, MOST_CELL_TEXT);
	}
}
