package org.tamyeez.plan.rules.audience;

import org.junit.jupiter.api.Test;
import org.tamyeez.testing.RuleTester;

class PrMissingTest {

	private final RuleTester rule = RuleTester.of("pr-missing");

	@Test
	void findsMarketingAlone() {
		rule.finds("P", "plan P { goal Revenue marketing }");
	}

	@Test
	void findsMarketingAloneInArabic() {
		rule.finds("حقائب", "خطة حقائب { هدف الإيراد تسويق }");
	}

	@Test
	void isSilentBesidePublicRelations() {
		rule.silent("plan P { goal Revenue marketing goal Bond public relations }");
	}

	@Test
	void isSilentAboutAPlanOfPublicRelationsAlone() {
		rule.silent("plan P { goal Bond public relations }");
	}
}
