package org.tamyeez.plan.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.tamyeez.plan.rule.Fix;
import org.tamyeez.plan.rule.TextEdit;
import org.tamyeez.testing.Plans;

class PlanFormatterTest {

	private final Plans plans = Plans.withRules();
	private final PlanFormatter formatter = plans.service(PlanFormatter.class);

	@Test
	void indentsByTheDepthOfBlocksAndShrinksRunsOfBlanks() {
		formats("""
				plan P   "A plan"{
				  client "Noura"   organisation product
				      goal G   marketing , sales
				    {
				  measure   revenue to 5 SAR
				}}
				""", """
				plan P "A plan" {
					client "Noura" organisation product
					goal G marketing, sales {
						measure revenue to 5 SAR
					}
				}
				""");
	}

	@Test
	void doesNotIndentWhatFollowsACommentAtTheTop() {
		formats("""
				/*
				 * note
				 */
				language 1

				plan P
				""" + "{ }", """
				/*
				 * note
				 */
				language 1

				plan P { }
				""");
	}

	@Test
	void keepsABlockOnOneLineAndPutsElementsOfOthersOnTheirOwn() {
		formats("""
				plan P {
				goal A { measure revenue to 5 SAR } goal B client "X" status draft
				audience City { group One   influence mixed }
				}
				""", """
				plan P {
					goal A { measure revenue to 5 SAR }
					goal B
					client "X" status draft
					audience City { group One influence mixed }
				}
				""");
	}

	@Test
	void keepsCommentsWhereTheyStand() {
		formats("""
				// before
				plan P { // beside
				/** note
				* of two lines */
				goal A { } // behind
				/* a */ goal B /* b */ marketing /* c */ goal C
				   // at the end
				}
				/* last */
				""", """
				// before
				plan P { // beside
					/** note
					 * of two lines */
					goal A { } // behind
					/* a */ goal B /* b */ marketing /* c */
					goal C
					// at the end
				}
				/* last */
				""");
	}

	@Test
	void keepsTheLinesOfATextAsTheyAre() {
		formats("plan P {\n  message M \"\"\"\n   one  \n      two\n   \"\"\"   to sell\n}\n",
				"plan P {\n\tmessage M \"\"\"\n   one  \n      two\n   \"\"\" to sell\n}\n");
	}

	@Test
	void indentsWhatGoesOnFromTheLineBefore() {
		formats("""
				plan P {
				team {
				role Sara "Editor" staff
				training "Writing"
				}
				market M part of
				City.Group {
				age 20 to 30
				place "Riyadh",
				"Jeddah"
				}
				}
				""", """
				plan P {
					team {
						role Sara "Editor" staff
							training "Writing"
					}
					market M part of
						City.Group {
						age 20 to 30
						place "Riyadh",
							"Jeddah"
					}
				}
				""");
	}

	@Test
	void keepsOneEmptyLineOfMany() {
		formats("\n\nplan P {\n\n\n  client \"A\"\n\n\n\n  author \"B\"\n\n}\n\n\nplan Q { }",
				"plan P {\n\tclient \"A\"\n\n\tauthor \"B\"\n}\n\nplan Q { }\n");
	}

	@Test
	void keepsTheLineEndsOfWindows() {
		formats("plan P {\r\nclient \"A\"\r\n}", "plan P {\r\n\tclient \"A\"\r\n}\r\n");
	}

	@Test
	void formatsArabic() {
		formats("""
				خطة حقائب "حقائب نورة" {
				العميل "نورة"   الميزانية ١٢٠٬٠٠٠ SAR
				سوق س جزء    من الرياض . المتسوقات،  جدة { العمر ٢٥ إلى ٤٠ }
				}
				""", """
				خطة حقائب "حقائب نورة" {
					العميل "نورة" الميزانية ١٢٠٬٠٠٠ SAR
					سوق س جزء من الرياض.المتسوقات، جدة { العمر ٢٥ إلى ٤٠ }
				}
				""");
	}

	@Test
	void putsWhatAHouseStatesOnLinesOfItsOwn() {
		formats("""
				policy House { words   of discount "flash deal" , "sale" country SA weekend Friday , Saturday
				profile board read by board { shows goals ,
				budget
				hides notes }
				}
				style Dalala { colour primary "#0b6e6e" colour accent "#d97706"
				cover band }
				""", """
				policy House {
					words of discount "flash deal", "sale"
					country SA weekend Friday, Saturday
					profile board read by board {
						shows goals,
							budget
						hides notes
					}
				}
				style Dalala {
					colour primary "#0b6e6e"
					colour accent "#d97706"
					cover band
				}
				""");
	}

	@Test
	void keepsMarksOfDirection() {
		formats("\uFEFFplan P {\n\u200Fclient\u200E   \u200F\"A\"  \u200E}\u200F",
				"\uFEFFplan P {\n\t\u200Fclient\u200E \u200F\"A\"\n\u200E}\u200F\n");
	}

	@Test
	void leavesAFileAloneThatItDoesNotUnderstand() {
		assertEquals(Optional.empty(), formatter.format(plans.read("plan P {  gaol A }"), Optional.empty()));
		assertEquals(Optional.empty(),
				formatter.format(plans.read("plan P {  period 2027-13-01 to 2028-01-01 }"), Optional.empty()));
		assertEquals(List.of(), formatter.edits(plans.read("plan P {  gaol A }")));
	}

	@Test
	void leavesAnEmptyFileEmpty() {
		formats("", "");
		formats(" \n\n", "");
		formats("// only this", "// only this\n");
	}

	private void formats(String before, String after) {
		assertEquals(after, formatter.format(plans.read(before), Optional.empty()).orElseThrow());
		assertEquals(after, formatter.format(plans.read(after), Optional.empty()).orElseThrow(), "twice");
		List<TextEdit> edits = formatter.edits(plans.read(before));
		assertEquals(after, new Fix("", List.of(), edits, true).applyTo(before), "edits");
		assertEquals(List.of(), formatter.edits(plans.read(after)));
	}
}
