package org.tamyeez.report.portfolio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.tamyeez.examples.ExamplePlans;
import org.tamyeez.plan.rule.PlanChecker;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.report.DocumentFormat;
import org.tamyeez.report.ReportFormats;
import org.tamyeez.report.document.ReportDocument;
import org.tamyeez.report.document.Section;
import org.tamyeez.report.excel.PortfolioWorkbook;
import org.tamyeez.report.model.Reports;
import org.tamyeez.report.words.CalendarChoice;
import org.tamyeez.report.words.Digits;
import org.tamyeez.report.words.Wording;
import org.tamyeez.testing.Plans;

class PortfolioTest {

	private static final String GOOD = """
			plan A "Bags" {
				period 2027-01-01 to 2027-12-31
				budget 1,000 SAR
				status running
				goal G sales { measure orders from 100 orders on 2027-01-01 to 200 orders by 2027-12-31 }
				goal H sales { measure bookings from 10 visits on 2027-01-01 to 20 visits by 2027-12-31 }
				measure G on 2027-04-01 actual 190 orders
				review R "Look" on 2027-02-01 every 3 months by Sara
				channel C traditional store { serves G budget 400 SAR spent 300 SAR }
			}
			""";
	private static final String BEHIND = """
			plan B "Shoes" {
				period 2027-01-01 to 2027-12-31
				budget 500 EUR
				goal G sales { measure orders from 100 orders on 2027-01-01 to 200 orders by 2027-12-31 }
				measure G on 2027-04-01 actual 90 orders
				channel C traditional store { serves G budget 200 EUR spent 50 EUR }
			}
			""";
	private static final String THIRD = "plan C \"Hats\" { budget 2,000 SAR }";

	private final PortfolioMaker maker = Plans.withAllRules().service(PortfolioMaker.class);

	private Portfolio portfolio(Locale language, String... texts) {
		int number = 1;
		for (String text : texts) {
			XtextResource file = Plans.withAllRules().read(text);
			maker.add(number++ + ".mplan", Reports.plan(file), Plans.withAllRules().service(PlanChecker.class).check(file),
					language, Reports.DAY);
		}
		return maker.portfolio("plans", Reports.DAY);
	}

	private Portfolio portfolio() {
		return portfolio(Locale.ENGLISH, GOOD, BEHIND, THIRD);
	}

	private static Wording words(String language) {
		return new Wording(Locale.forLanguageTag(language), Digits.WESTERN, CalendarChoice.GREGORIAN);
	}

	@Test
	void tellsWhereTheGoalsOfEachPlanStand() {
		List<String> goals = portfolio().plans().stream()
				.map(plan -> plan.goalsOnTrack() + " " + plan.goalsBehind() + " " + plan.goalsOpen()).toList();
		assertEquals(List.of("1 0 1", "0 1 0", "0 0 0"), goals);
	}

	@Test
	void amountsInDifferentCurrenciesAreNeverAdded() {
		assertEquals(List.of("EUR 1 500 200 50", "SAR 2 3000 400 300"),
				portfolio().sums().stream().map(sum -> sum.currency() + " " + sum.plans() + " " + plain(sum.total()) + " "
						+ plain(sum.planned()) + " " + plain(sum.spent())).toList());
	}

	private static String plain(BigDecimal amount) {
		return amount.stripTrailingZeros().toPlainString();
	}

	@Test
	void countsWhatEachRuleFindsInAllPlans() {
		Portfolio portfolio = portfolio();
		assertEquals(portfolio.plans().stream().mapToInt(plan -> plan.findings().size()).sum(),
				portfolio.rules().stream().mapToInt(Portfolio.RuleSum::findings).sum());
		List<Severity> severities = portfolio.rules().stream().map(Portfolio.RuleSum::gravest).toList();
		assertEquals(severities.stream().sorted().toList(), severities);
	}

	@Test
	void tellsTheNextReviewOfEachPlan() {
		assertEquals(List.of("Bags 2027-05-01"), portfolio().nextReviews().stream()
				.map(next -> next.plan().head().plan().title() + " " + next.review().start().day()).toList());
	}

	@Test
	void aBrokenPlanIsListedAndNotLeftOut() {
		maker.add(new UnreadablePlan("broken.mplan", 3, 7, "«gaol» is not known."));
		ReportDocument document = maker.document(portfolio(), words("en"));
		assertEquals(List.of("summary", "plans", "budget", "findings", "reviews", "unreadable"),
				document.sections().stream().map(Section::id).toList());
		assertTrue(document.sections().get(5).toString().contains("broken.mplan:3:7"));
	}

	@Test
	void aFolderOfBrokenPlansIsAnOverviewAllTheSame() {
		maker.add(new UnreadablePlan("broken.mplan", 0, 0, "No text."));
		ReportDocument document = maker.document(maker.portfolio("plans", Reports.DAY), words("ar"));
		assertEquals(List.of("summary", "unreadable"), document.sections().stream().map(Section::id).toList());
	}

	@Test
	void allFormatsForReadersShowItTheSameEveryTime() throws IOException {
		for (String language : List.of("en", "ar")) {
			PortfolioMaker examples = Plans.withAllRules().service(PortfolioMaker.class);
			for (String path : List.of("plans/telecom.mplan", "plans/bookshop.mplan", "flawed/consultancy/clinic.mplan")) {
				XtextResource file = Plans.withAllRules().read(ExamplePlans.folder(path), ExamplePlans.fileName(path));
				examples.add(path, Reports.plan(file), Plans.withAllRules().service(PlanChecker.class).check(file),
						Locale.forLanguageTag(language), Reports.DAY);
			}
			ReportDocument document = examples.document(examples.portfolio("plans", Reports.DAY), words(language));
			for (String format : List.of("html", "pdf", "docx", "md")) {
				assertArrayEquals(bytes(format, document), bytes(format, document), format);
			}
		}
	}

	private static byte[] bytes(String format, ReportDocument document) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		((DocumentFormat) ReportFormats.named(format).orElseThrow()).write(document, out);
		assertTrue(out.size() > 0);
		return out.toByteArray();
	}

	@Test
	void theWorkbookAddsUpCurrencyByCurrency() throws IOException {
		Portfolio portfolio = portfolio();
		maker.add(new UnreadablePlan("=1+1.mplan", 3, 7, "@SUM(A1)"));
		portfolio = maker.portfolio("plans", Reports.DAY);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PortfolioWorkbook.write(portfolio, maker.document(portfolio, words("en")), words("en"), out);
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
			Sheet sheet = workbook.getSheetAt(0);
			Row euros = sheet.getRow(8);
			Row riyals = sheet.getRow(9);
			assertEquals("EUR", euros.getCell(10).getStringCellValue());
			assertEquals(List.of(500.0, 200.0, 50.0, 450.0), numbers(evaluator, euros));
			assertEquals(List.of(3000.0, 400.0, 300.0, 2700.0), numbers(evaluator, riyals));
			assertEquals("=1+1.mplan:3:7", sheet.getRow(12).getCell(0).getStringCellValue());
			assertFalse(sheet.getRow(12).getCell(1).getStringCellValue().isEmpty());
		}
	}

	private static List<Double> numbers(FormulaEvaluator evaluator, Row row) {
		return List.of(11, 12, 13, 14).stream().map(column -> evaluator.evaluate(row.getCell(column)).getNumberValue())
				.toList();
	}
}
