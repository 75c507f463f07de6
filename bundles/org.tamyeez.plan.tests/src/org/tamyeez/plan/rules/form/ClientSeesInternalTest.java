package org.tamyeez.plan.rules.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class ClientSeesInternalTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("client-sees-internal");

	@Test
	void findsAProfileThatHidesNothing() {
		rule.finds("client", """
				policy House { profile client read by client }
				""");
	}

	@Test
	void findsASectionOfFindings() {
		rule.finds("short", """
				policy House {
					profile short read by client {
						shows summary, findings
						hides internal costs, notes
					}
				}
				""");
	}

	@Test
	void findsItInArabic() {
		rule.finds("العميل", """
				سياسة مكتبنا {
					نسخة العميل يقرؤها العميل {
						تظهر الملخص
						تخفي التعليقات
					}
				}
				""");
	}

	@Test
	void isSilentAboutOtherReaders() {
		rule.silent("""
				policy House {
					profile board read by board
					profile team read by team
				}
				""");
	}

	@Test
	void isSilentAboutWhatIsHidden() {
		rule.silent("""
				policy House {
					profile client read by client { hides internal costs, notes, findings, waivers }
				}
				""");
	}

	@Test
	void isSilentAboutSectionsThatAreNotShownInArabic() {
		rule.silent("""
				سياسة مكتبنا {
					نسخة العميل يقرؤها العميل {
						تظهر الملخص، الأهداف
						تخفي التكاليف الداخلية، التعليقات
					}
				}
				""");
	}

	@Test
	void hidesWhatIsInternal() {
		rule.fixes("""
				policy House {
					profile client read by client {
						shows summary
					}
				}
				""", """
				policy House {
					profile client read by client {
						shows summary
						hides internal costs, notes
					}
				}
				""");
	}

	@Test
	void addsToWhatIsHiddenInArabic() {
		rule.fixes("""
				سياسة مكتبنا {
					نسخة العميل يقرؤها العميل {
						تظهر الملخص، التجاوزات
						تخفي التعليقات
					}
				}
				""", """
				سياسة مكتبنا {
					نسخة العميل يقرؤها العميل {
						تظهر الملخص، التجاوزات
						تخفي التعليقات، التكاليف الداخلية، التجاوزات
					}
				}
				""");
	}
}
