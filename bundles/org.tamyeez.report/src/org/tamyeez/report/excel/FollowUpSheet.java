package org.tamyeez.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFFontFormatting;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.tamyeez.plan.value.PlanDate;
import org.tamyeez.plan.value.Quantity;
import org.tamyeez.report.model.GoalFacts;
import org.tamyeez.report.model.GoalFacts.Correction;
import org.tamyeez.report.model.GoalFacts.Measure;
import org.tamyeez.report.model.GoalFacts.PlannedReading;
import org.tamyeez.report.model.GoalFacts.Reading;
import org.tamyeez.report.model.GoalStatus;
import org.tamyeez.report.model.Named;
import org.tamyeez.report.model.Report;
import org.tamyeez.report.style.ColourRole;
import org.tamyeez.report.words.Wording;

/** Follow-up: a row for each measurement, done or planned. Expected value, deviation, way and status are formulas. */
final class FollowUpSheet {

	private static final int HEADER = 3;
	private static final int[] WIDTHS = { 32, 20, 12, 12, 12, 12, 12, 12, 12, 12, 14, 11, 18, 32, 18, 12 };
	private static final int WAY = 10;
	private static final int STATUS = 12;
	/** What is tolerated where a measurement does not say. */
	private static final double NO_TOLERANCE = 0;

	private record Line(GoalFacts goal, Measure measure, PlanDate date, Optional<Reading> reading, Optional<Named> party) {
	}

	private final Book book;
	private final Report report;
	private final Wording words;

	FollowUpSheet(Book book, Report report) {
		this.book = book;
		this.report = report;
		words = book.words();
	}

	void write() {
		List<Line> lines = lines();
		if (lines.isEmpty()) {
			return;
		}
		XSSFSheet sheet = book.sheet(words.label("section.follow-up"), WIDTHS);
		book.header(sheet, HEADER, List.of(words.label("column.goal"), words.label("column.metric"),
				words.label("excel.since"), words.label("column.baseline"), words.label("column.target"),
				words.label("column.deadline"), words.label("column.date"), words.label("column.actual"),
				words.label("column.expected"), words.label("column.deviation"), words.label("excel.way"),
				words.label("excel.tolerance"), words.label("column.status"), words.label("column.correction"),
				words.label("column.owner"), words.label("column.due")), 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 15);
		int row = HEADER + 1;
		for (Line line : lines) {
			line(line, sheet.createRow(row), row + 1);
			row++;
		}
		widen(sheet, lines);
		Book.fit(sheet, HEADER + 1);
		sheet.createFreezePane(1, HEADER + 1);
		sheet.setAutoFilter(new CellRangeAddress(HEADER, row - 1, 0, WIDTHS.length - 1));
		sheet.setRepeatingRows(CellRangeAddress.valueOf((HEADER + 1) + ":" + (HEADER + 1)));
		colours(sheet, row - 1);
		chart(sheet, row);
	}

	/** Values with long units show as number signs where there is no room for them. */
	private void widen(XSSFSheet sheet, List<Line> lines) {
		Book.widen(sheet, 3, lines.stream().flatMap(line -> line.measure().baseline().map(words::quantity).stream()));
		Book.widen(sheet, 4, lines.stream().flatMap(line -> line.measure().target().map(words::quantity).stream()));
		Book.widen(sheet, 7, lines.stream().flatMap(line -> comparable(line).map(words::quantity).stream()));
		sheet.setColumnWidth(8, Math.max(sheet.getColumnWidth(4), sheet.getColumnWidth(7)));
	}

	private List<Line> lines() {
		List<Line> lines = new ArrayList<>();
		for (GoalFacts goal : report.goals()) {
			for (Measure measure : goal.measures()) {
				for (Reading reading : measure.readings()) {
					lines.add(new Line(goal, measure, reading.date(), Optional.of(reading), reading.party()));
				}
				for (PlannedReading planned : measure.planned()) {
					lines.add(new Line(goal, measure, planned.date(), Optional.empty(), planned.party()));
				}
			}
		}
		return lines;
	}

	private void line(Line line, XSSFRow row, int number) {
		Measure measure = line.measure();
		String format = measure.target().or(measure::baseline).map(book::format).orElse("#,##0.##");
		book.text(row, 0, line.goal().goal().title(), true);
		book.text(row, 1, measure.metric().title());
		book.date(row, 2, measure.baselineDate().or(() -> report.head().start()));
		book.quantity(row, 3, measure.baseline(), format);
		book.quantity(row, 4, measure.target(), format);
		book.date(row, 5, measure.deadline());
		book.date(row, 6, Optional.of(line.date()));
		book.quantity(row, 7, comparable(line), format);
		formulas(measure, row, number, format);
		book.percent(row, 11, line.reading().flatMap(Reading::tolerance).map(tolerance -> tolerance.amount()));
		List<Correction> corrections = line.reading().map(Reading::corrections).orElse(List.of());
		book.text(row, 13, String.join("\n", corrections.stream().map(Correction::text).toList()));
		book.text(row, 14, words.list(corrections.isEmpty() ? line.party().stream().map(Named::title).toList()
				: corrections.stream().flatMap(it -> it.owner().stream()).map(Named::title).distinct().toList()));
		book.date(row, 15, corrections.stream().flatMap(it -> it.due().stream()).max(PlanDate::compareTo));
	}

	/** What was measured, where it counts the same thing as the target. */
	private static Optional<Quantity> comparable(Line line) {
		return line.reading().map(Reading::actual)
				.filter(actual -> line.measure().target().map(actual::comparableWith).orElse(true));
	}

	private void formulas(Measure measure, XSSFRow row, int n, String format) {
		String sign = measure.lessIsBetter() ? "-1" : "1";
		// On the straight line from the value at the start to the target at the deadline.
		book.formula(row, 8, formula("IF(OR(D#=\"\",E#=\"\",F#=\"\",C#=\"\"),IF(E#=\"\",\"\",E#),"
				+ "D#+(E#-D#)*MIN(1,MAX(0,IF(F#>C#,(G#-C#)/(F#-C#),1))))", n), format, false);
		book.formula(row, 9, formula("IF(OR(H#=\"\",I#=\"\"),\"\",IF(I#=0,\"\"," + sign + "*(H#-I#)/ABS(I#)))", n),
				Book.DEVIATION, false);
		book.formula(row, WAY, formula("IF(OR(H#=\"\",D#=\"\",E#=\"\"),\"\",IF(E#=D#,\"\",(H#-D#)/(E#-D#)))", n), "0%",
				false);
		String reached = measure.lessIsBetter() ? "H#<=E#" : "H#>=E#";
		book.formula(row, STATUS,
				formula("IF(H#=\"\"," + quoted(GoalStatus.NOT_MEASURED) + ",IF(AND(E#<>\"\"," + reached + "),"
						+ quoted(GoalStatus.REACHED) + ",IF(J#=\"\",\"\",IF(J#<-IF(L#=\"\"," + NO_TOLERANCE + ",L#),"
						+ quoted(GoalStatus.OFF_TRACK) + "," + quoted(GoalStatus.ON_TRACK) + "))))", n),
				"", false);
	}

	private static String formula(String pattern, int row) {
		return pattern.replace("#", Integer.toString(row));
	}

	private String quoted(GoalStatus status) {
		return '"' + words.word(status).replace("\"", "\"\"") + '"';
	}

	private void colours(XSSFSheet sheet, int last) {
		CellRangeAddress[] cells = { new CellRangeAddress(HEADER + 1, last, STATUS, STATUS) };
		colour(sheet, cells, GoalStatus.REACHED, ColourRole.GOOD);
		colour(sheet, cells, GoalStatus.ON_TRACK, ColourRole.GOOD);
		colour(sheet, cells, GoalStatus.OFF_TRACK, ColourRole.BAD);
	}

	private void colour(XSSFSheet sheet, CellRangeAddress[] cells, GoalStatus status, ColourRole role) {
		XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
		XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(ComparisonOperator.EQUAL,
				quoted(status));
		XSSFPatternFormatting fill = rule.createPatternFormatting();
		fill.setFillBackgroundColor(book.colour(role));
		fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
		XSSFColor ink = book.colour(ColourRole.BACKGROUND);
		XSSFFontFormatting letters = rule.createFontFormatting();
		letters.setFontColor(ink);
		// Setting it leaves out that the colour is opaque, without which the file does not conform.
		letters.getFontColor().setARGBHex(ink.getARGBHex());
		formatting.addConditionalFormatting(cells, rule);
	}

	private void chart(XSSFSheet sheet, int row) {
		XSSFDrawing drawing = sheet.createDrawingPatriarch();
		XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 0, row + 1, 8, row + 3 + Math.max(12, row)));
		chart.setTitleText(words.label("followUp.chart"));
		chart.setTitleOverlay(false);
		XDDFCategoryAxis goals = chart.createCategoryAxis(book.isRightToLeft() ? AxisPosition.RIGHT : AxisPosition.LEFT);
		XDDFValueAxis way = chart.createValueAxis(AxisPosition.BOTTOM);
		// The first goal stands on top, as in the table.
		goals.setOrientation(AxisOrientation.MAX_MIN);
		if (book.isRightToLeft()) {
			way.setOrientation(AxisOrientation.MAX_MIN);
		}
		way.setNumberFormat("0%");
		way.setCrossBetween(AxisCrossBetween.BETWEEN);
		XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, goals, way);
		bars.setBarDirection(BarDirection.BAR);
		bars.setGapWidth(60);
		XDDFChartData.Series series = bars.addSeries(
				XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(HEADER + 1, row - 1, 1, 1)),
				XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(HEADER + 1, row - 1, WAY, WAY)));
		series.setTitle(words.label("excel.way"), null);
		series.setFillProperties(
				new XDDFSolidFillProperties(XDDFColor.from(book.colour(ColourRole.SERIES_1).getRGB())));
		chart.plot(bars);
	}
}
