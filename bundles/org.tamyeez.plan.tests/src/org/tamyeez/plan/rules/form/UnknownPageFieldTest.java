package org.tamyeez.plan.rules.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class UnknownPageFieldTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("unknown-page-field");

	@Test
	void findsASlip() {
		rule.finds("{tilte}", """
				style House { header "{client}: {tilte}" }
				""");
	}

	@Test
	void findsWhatNoReportKnows() {
		rule.finds("{weather}", """
				style House { footer "{weather}" }
				""");
	}

	@Test
	void findsItInATranslation() {
		rule.finds("{العميلل}", """
				style House { footer "{client}" ar "{العميلل}" }
				""");
	}

	@Test
	void findsItInArabic() {
		rule.finds("{الطقس}", """
				هوية بصرية مكتبنا { الترويسة "{الطقس}" }
				""");
	}

	@Test
	void isSilentAboutFields() {
		rule.silent("""
				style House {
					header "{client}" ar "{العميل}"
					footer "{title} · {status} · {author} · { date }"
				}
				""");
	}

	@Test
	void isSilentAboutFieldsInArabic() {
		rule.silent("""
				هوية بصرية مكتبنا { التذييل "{العنوان} — {الحالة} — {المؤلف} — {التاريخ}" }
				""");
	}

	@Test
	void writesTheNearest() {
		rule.fixes("""
				style House {
					footer "Page of {auther}"
				}
				""", """
				style House {
					footer "Page of {author}"
				}
				""");
	}
}
