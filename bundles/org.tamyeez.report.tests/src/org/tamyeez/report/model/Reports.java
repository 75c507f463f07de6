package org.tamyeez.report.model;

import java.time.LocalDate;
import java.util.Locale;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.tamyeez.examples.ExamplePlans;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rule.PlanChecker;
import org.tamyeez.testing.Plans;

/** Makes reports from plans that stand in the source of a test, or among the examples. */
public final class Reports {

	/** The day that the reports speak of. */
	public static final LocalDate DAY = LocalDate.of(2027, 4, 15);

	private static final Plans PLANS = Plans.withAllRules();

	private Reports() {
	}

	/** The report in English on the plan of a text. */
	public static Report english(String text) {
		return of(PLANS.read(text), Locale.ENGLISH);
	}

	/** The report in Arabic on the plan of a text. */
	public static Report arabic(String text) {
		return of(PLANS.read(text), Locale.forLanguageTag("ar"));
	}

	/** The report on an example plan. */
	public static Report example(String path, Locale language) {
		return of(PLANS.read(ExamplePlans.folder(path), ExamplePlans.fileName(path)), language);
	}

	/** The report on the first plan of a file. */
	public static Report of(XtextResource file, Locale language) {
		return PLANS.service(ReportBuilder.class).build(plan(file), PLANS.service(PlanChecker.class).check(file), language,
				DAY);
	}

	/** Whether a file holds a plan. */
	public static boolean hasPlan(XtextResource file) {
		return file.getContents().stream().flatMap(root -> root.eContents().stream()).anyMatch(Plan.class::isInstance);
	}

	/** The first plan of a file. */
	public static Plan plan(XtextResource file) {
		TreeIterator<EObject> elements = file.getAllContents();
		while (elements.hasNext()) {
			if (elements.next() instanceof Plan plan) {
				return plan;
			}
		}
		throw new AssertionError("There is no plan in the text");
	}
}
