package org.tamyeez.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamyeez.report.model.BudgetFacts;
import org.tamyeez.report.model.GoalFacts.Measure;
import org.tamyeez.report.model.GoalFacts.Reading;

class ExcelFormatTest {

	private static final String FOLLOWED = """
			plan P "Spring" {
				period 2027-01-01 to 2027-09-28
				budget 1,000 SAR
				goal G "Sell" sales { measure orders from 100 orders on 2027-01-01 to 220 orders by 2027-09-28 }
				goal H "Answer" communication { measure response_time from 20 hours on 2027-01-01 to 4 hours by 2027-09-28 }
				channel Shop "Shop" traditional store { serves G budget 400 SAR spent 150 SAR }
				channel Site "Site" digital website { serves G budget 300 SAR spent 320 SAR }
				phase Open launch from 2027-02-01 to 2027-03-31 { activity Party serves G costs 100 SAR }
				%s
			}
			""";
	private static final int FIRST = 4;

	private static ReportContent followed(String measurements) {
		return Written.of(FOLLOWED.formatted(measurements), Written.forProfile("team"));
	}

	@Test
	void hasASheetForEachWork() throws IOException {
		try (XSSFWorkbook workbook = Written.workbook(followed("measure G on 2027-04-01 actual 150 orders"))) {
			assertEquals(List.of("Follow-up", "Budget", "Calendar"), sheets(workbook));
			assertEquals(1, workbook.getSheetAt(0).createDrawingPatriarch().getCharts().size());
		}
	}

	private static List<String> sheets(XSSFWorkbook workbook) {
		return IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "measure G on 2027-04-01 actual 150 orders | On track",
			"measure G on 2027-04-01 actual 127 orders | On track", "measure G on 2027-04-01 actual 120 orders | Behind",
			"measure G on 2027-04-01 actual 120 orders tolerance 20 % | On track",
			"measure G on 2027-04-01 actual 220 orders | Reached", "measure H on 2027-04-01 actual 10 hours | On track",
			"measure H on 2027-04-01 actual 19 hours | Behind", "measure H on 2027-04-01 actual 3 hours | Reached" })
	void formulasGiveTheNumbersOfTheReport(String measurement, String status) throws IOException {
		ReportContent content = followed(measurement);
		Measure measure = content.report().goals().stream().flatMap(goal -> goal.measures().stream())
				.filter(one -> !one.readings().isEmpty()).findFirst().orElseThrow();
		Reading reading = measure.last().orElseThrow();
		try (XSSFWorkbook workbook = Written.workbook(content)) {
			FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
			Row row = workbook.getSheet("Follow-up").getRow(FIRST);
			assertEquals(reading.expected().orElseThrow().amount().doubleValue(), number(evaluator, row.getCell(8)), 0.01);
			assertEquals(reading.deviation().orElseThrow().doubleValue() / 100, number(evaluator, row.getCell(9)), 0.001);
			assertEquals(measure.way().orElseThrow().doubleValue() / 100, number(evaluator, row.getCell(10)), 0.001);
			assertEquals(status, evaluator.evaluate(row.getCell(12)).getStringValue());
		}
	}

	private static double number(FormulaEvaluator evaluator, Cell cell) {
		CellValue value = evaluator.evaluate(cell);
		assertEquals(CellType.NUMERIC, value.getCellType(), cell.getAddress() + " gives " + value.formatAsString());
		return value.getNumberValue();
	}

	@Test
	void whoFillsInAValueSeesTheStatusChange() throws IOException {
		try (XSSFWorkbook workbook = Written.workbook(followed("measure G on 2027-04-01"))) {
			Row row = workbook.getSheet("Follow-up").getRow(FIRST);
			FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
			assertEquals("Not measured yet", evaluator.evaluate(row.getCell(12)).getStringValue());
			row.getCell(7).setCellValue(110);
			evaluator.clearAllCachedResultValues();
			assertEquals("Behind", evaluator.evaluate(row.getCell(12)).getStringValue());
		}
	}

	@Test
	void zeroAsTargetAndNothingAtTheStartAreNoErrors() throws IOException {
		String plan = """
				plan P {
					period 2027-01-01 to 2027-09-28
					goal G sales { measure response_time from 0 hours on 2027-01-01 to 0 hours by 2027-09-28
						measure orders to 10 orders by 2027-09-28 }
					measure G of response_time on 2027-04-01 actual 2 hours
					measure G of orders on 2027-04-01 actual 2 orders
				}
				""";
		try (XSSFWorkbook workbook = Written.workbook(Written.of(plan, Written.usual()))) {
			assertEquals(List.of(), errors(workbook));
		}
	}

	@Test
	void noFormulaOfAnExampleFails() throws IOException {
		for (String path : EveryFormatTest.plans()) {
			try (XSSFWorkbook workbook = Written.workbook(Written.example(path, Written.forProfile("team")))) {
				assertEquals(List.of(), errors(workbook), path);
			}
		}
	}

	private static List<String> errors(XSSFWorkbook workbook) {
		FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
		return StreamSupport.stream(workbook.spliterator(), false)
				.flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
				.flatMap(row -> StreamSupport.stream(row.spliterator(), false))
				.filter(cell -> cell.getCellType() == CellType.FORMULA)
				.filter(cell -> evaluator.evaluateFormulaCell(cell) == CellType.ERROR)
				.map(cell -> cell.getSheet().getSheetName() + "!" + cell.getAddress()).toList();
	}

	@Test
	void theBudgetAddsUpToWhatTheReportTells() throws IOException {
		ReportContent content = followed("");
		BudgetFacts budget = content.report().budget();
		try (XSSFWorkbook workbook = Written.workbook(content)) {
			FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
			Sheet sheet = workbook.getSheet("Budget");
			Row total = row(sheet, "Total");
			assertEquals(budget.planned().doubleValue(), number(evaluator, total.getCell(2)), 0.001);
			assertEquals(budget.spent().doubleValue(), number(evaluator, total.getCell(4)), 0.001);
			assertEquals(budget.planned().subtract(budget.spent()).doubleValue(), number(evaluator, total.getCell(5)),
					0.001);
			assertEquals(200, number(evaluator, row(sheet, "Not yet planned").getCell(2)), 0.001);
		}
	}

	@Test
	void theBudgetAddsUpForReadersWhoDoNotSeeAllOfIt() throws IOException {
		ReportContent content = Written.of(FOLLOWED.formatted(""), Written.usual());
		try (XSSFWorkbook workbook = Written.workbook(content)) {
			FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
			Sheet sheet = workbook.getSheet("Budget");
			assertEquals(100, number(evaluator, row(sheet, "Activities and tools").getCell(2)), 0.001);
			assertEquals(800, number(evaluator, row(sheet, "Total").getCell(2)), 0.001);
			assertEquals(200, number(evaluator, row(sheet, "Not yet planned").getCell(2)), 0.001);
		}
	}

	private static Row row(Sheet sheet, String name) {
		return StreamSupport.stream(sheet.spliterator(), false).filter(row -> row.getCell(0) != null
				&& row.getCell(0).getCellType() == CellType.STRING && row.getCell(0).getStringCellValue().equals(name))
				.findFirst().orElseThrow(() -> new AssertionError("No row " + name));
	}

	@Test
	void aWorkbookInArabicRunsFromTheRight() throws IOException {
		try (XSSFWorkbook arabic = Written.workbook(Written.example("plans/bookshop.mplan", Written.inLanguage("ar")));
				XSSFWorkbook english = Written.workbook(Written.example("plans/bookshop.mplan", Written.inLanguage("en")))) {
			assertEquals(List.of("المتابعة", "الميزانية", "الجدول الزمني"), sheets(arabic));
			arabic.sheetIterator().forEachRemaining(sheet -> assertTrue(((XSSFSheet) sheet).isRightToLeft()));
			english.sheetIterator().forEachRemaining(sheet -> assertFalse(((XSSFSheet) sheet).isRightToLeft()));
		}
	}
}
