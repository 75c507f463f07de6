package org.tamyeez.plan.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.tamyeez.plan.model.Language;
import org.tamyeez.testing.Checked;
import org.tamyeez.testing.Plans;

/** Names resolve across the files of a folder, for what stands outside plans. */
class FolderTest {

	private final Plans plans = Plans.withRules();

	@Test
	void aPlanUsesTheAudienceOfAnotherFile() {
		String audiences = "audience Riyadh { group Shoppers group Voices }";
		Checked checked = plans.check(Map.of("audiences.mplan", audiences, "plan.mplan", """
				plan P {
					market Women part of Riyadh.Shoppers
					goal Bond public relations for audience Voices
				}
				"""), "plan.mplan");
		assertEquals(List.of(), checked.rules(), checked::toString);
	}

	@Test
	void aPlanUsesMetricsAndProvidersOfAnotherFileInArabic() {
		Checked checked = plans.check(Map.of("shared.mplan", """
				مقياس الابتسامات الوحدة عدد
				مزود خدمة ندى وكالة
				""", "plan.mplan", """
				خطة خ {
					هدف أ اتصال بقيادة ندى { قياس الابتسامات إلى ٥ }
				}
				"""), "plan.mplan");
		assertEquals(List.of(), checked.rules(), checked::toString);
	}

	@Test
	void whatStandsInAPlanStaysThere() {
		Checked checked = plans.check(Map.of("other.mplan", "plan O { market Women }", "plan.mplan",
				"plan P { goal A sales for market Women }"), "plan.mplan");
		assertEquals(List.of("unresolved-reference"), checked.rules(), checked::toString);
	}

	@Test
	void itsOwnElementCountsMoreThanThatOfAnotherFile() {
		Checked checked = Plans.withRule("part-over-whole").check(Map.of("shared.mplan",
				"audience Riyadh { group Shoppers size 10 people }", "plan.mplan", """
						plan P {
							audience Riyadh { group Shoppers size 5,000 people }
							market Women part of Riyadh.Shoppers { size 3,000 people }
						}
						"""), "plan.mplan");
		assertEquals(List.of(), checked.rules(), checked::toString);
	}

	@Test
	void aMistakeInTheOtherFileIsFoundThere() {
		Map<String, String> files = Map.of("shared.mplan", "audience Riyadh { gruop Shoppers }", "plan.mplan",
				"plan P { goal A public relations for audience Riyadh }");
		assertEquals(List.of("syntax-error"), plans.check(files, "shared.mplan").rules());
		assertEquals(List.of(), plans.check(files, "plan.mplan").rules());
	}

	@Test
	void theNearestNameMayStandInTheOtherFile() {
		Checked checked = plans.check(Map.of("shared.mplan", "audience Riyadh", "plan.mplan",
				"plan P { goal A public relations for audience Riyad }"), "plan.mplan");
		assertEquals(List.of("«Riyad» is not known as an audience or group. Did you mean «Riyadh»?"),
				checked.messages(Language.ENGLISH));
	}
}
