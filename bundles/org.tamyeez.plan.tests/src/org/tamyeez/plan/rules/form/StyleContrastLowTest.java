package org.tamyeez.plan.rules.form;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tamyeez.testing.RuleTester;

class StyleContrastLowTest {

	@RegisterExtension
	private static final RuleTester rule = RuleTester.of("style-contrast-low");

	@Test
	void findsPaleTextOnTheWhitePage() {
		rule.finds("\"#999999\"", """
				style House { colour text "#999999" }
				""");
	}

	@Test
	void findsDarkTextOnADarkPage() {
		rule.finds("\"#222222\"", """
				style House { colour surface "#222222" }
				""");
	}

	@Test
	void findsMutedTextInArabic() {
		rule.finds("\"#aaaaaa\"", """
				هوية بصرية مكتبنا { لون خافت "#aaaaaa" لون خلفية "#ffffff" }
				""");
	}

	@Test
	void findsTextThatThePageOfAnotherStyleIsTooDarkFor() {
		rule.finds("\"#333333\"", """
				style House { colour text "#eeeeee" colour surface "#111111" }
				style Festive extends House { colour text "#333333" }
				""");
	}

	@Test
	void isSilentAboutEnoughContrast() {
		rule.silent("""
				style House {
					colour text "#1a1a1a"
					colour muted "#595959"
					colour accent "#ffff00"
				}
				""");
	}

	@Test
	void isSilentAboutWhatAnotherStyleStates() {
		rule.silent("""
				style House { colour text "#eeeeee" colour surface "#111111" }
				style Festive extends House { colour primary "#0b6e6e" }
				""");
	}

	@Test
	void isSilentInArabic() {
		rule.silent("""
				هوية بصرية مكتبنا { لون نص "#ffffff" لون خلفية "#0b3d3d" }
				""");
	}

	@Test
	void isSilentAboutAColourThatCannotBeRead() {
		rule.silent("""
				style House { colour text "grey" }
				""");
	}

	@Test
	void takesTheNearestShade() {
		rule.fixes("""
				style House {
					colour text "#999999"
				}
				""", """
				style House {
					colour text "#767676"
				}
				""");
	}

	@Test
	void makesTextLighterOnADarkPage() {
		rule.fixes("""
				style House {
					colour surface "#000000"
					colour text "#444444"
				}
				""", """
				style House {
					colour surface "#000000"
					colour text "#757575"
				}
				""");
	}
}
