package org.tamyeez.plan.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamyeez.plan.model.Audience;
import org.tamyeez.plan.model.PlanFile;
import org.tamyeez.plan.value.Quantity;
import org.tamyeez.testing.Plans;

/** Numbers with their unit, in both scripts and with whatever is counted. */
class QuantityTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "40,000 SAR | 40000 SAR | MONEY", "٤٠٬٠٠٠ SAR | 40000 SAR | MONEY",
			"٢٫٥ ٪ | 2.5 % | PERCENT", "2 hours | 2 hours | TIME", "٢ ساعات | 2 hours | TIME",
			"9,000 households | 9000 households | NUMBER", "٥٠ حسابا | 50 حسابا | NUMBER", "40 staff | 40 staff | NUMBER",
			"40 فعالية | 40 event | NUMBER", "12 | 12 | UNSTATED" })
	void isReadAsItIsWritten(String written, String value, Quantity.Kind kind) {
		XtextResource file = Plans.withRules().read("audience A { group B size " + written + " influence mixed }");

		assertEquals(0, file.getErrors().size(), () -> file.getErrors().toString());
		Audience audience = (Audience) ((PlanFile) file.getContents().get(0)).getElements().get(0);
		assertEquals(value, audience.getGroups().get(0).getSize().toString());
		assertEquals(kind, audience.getGroups().get(0).getSize().kind());
	}
}
