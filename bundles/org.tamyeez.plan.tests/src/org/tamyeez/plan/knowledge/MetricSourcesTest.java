package org.tamyeez.plan.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.Test;
import org.tamyeez.plan.language.Catalogue;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.Metric;
import org.tamyeez.plan.model.PlanFile;
import org.tamyeez.testing.Plans;

/** Metrics say where they are known from: those of the catalogue all do, and those of a house can. */
class MetricSourcesTest {

	private final Plans plans = Plans.withRules();

	@Test
	void everyMetricOfTheCatalogueHasOne() {
		for (Metric metric : plans.service(Catalogue.class).metrics(plans.service(XtextResourceSet.class))) {
			Sources.assertStated(Source.of(metric), metric.getName());
		}
	}

	@Test
	void aMetricOfAHouseCanHaveOne() {
		Source source = source("metric footfall tells sales source \"Door counter\" ar \"عداد الباب\" on 2026-05-01");
		assertEquals("عداد الباب", source.in(Language.ARABIC));
		assertEquals(Optional.of(LocalDate.of(2026, 5, 1)), source.date());
		assertEquals(Source.UNSTATED, source("metric footfall tells sales"));
	}

	private Source source(String text) {
		return Source.of((Metric) ((PlanFile) plans.read(text).getContents().get(0)).getElements().get(0));
	}
}
