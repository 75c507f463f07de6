package org.tamyeez.report.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.tamyeez.plan.value.PlanDate;
import org.tamyeez.report.model.PartyFacts.Task;

class TasksTest {

	private static final String PLAN = """
			plan P {
				period 2027-01-01 to 2027-12-31
				team {
					role Sara "Head" staff skills social network, sales, design, "sewing" training "Writing" until 2027-02-01
				}
				goal G "Sell" sales led by Sara { measure orders from 1 orders to 9 orders by 2027-06-30 }
				channel Insta { run by Sara support by Sara within 2 hours }
				phase Launch launch from 2027-02-10 to 2027-03-01 { activity Open by Sara }
				measure G on 2027-04-01 actual 9 orders by Sara { correction "Call them" by Sara until 2027-04-20 }
				measure G on 2027-04-10 by Sara
				review Monthly on 2027-04-05 every month by Sara
				crisis { risk "A flood" speaker Sara }
			}
			""";

	@Test
	void everythingThatSomebodyHasToDoIsTold() {
		assertEquals(List.of("TRAINING Writing done", "ACTIVITY Open done", "MEASURE Sell done", "REVIEW Monthly",
				"MEASURE Sell", "CORRECT Call them", "LEAD Sell done", "RUN Insta", "SUPPORT Insta", "SPEAK A flood"),
				sara().tasks().stream().map(TasksTest::line).toList());
	}

	@Test
	void aRepeatedReviewIsOneTaskFromItsFirstToItsLastDay() {
		Task review = sara().tasks().stream().filter(task -> task.kind() == PartyFacts.TaskKind.REVIEW).findFirst()
				.orElseThrow();
		assertEquals("2027-04-05 2027-12-05", review.start().map(PlanDate::toString).orElse("") + " "
				+ review.due().map(PlanDate::toString).orElse(""));
	}

	@Test
	void skillsOfTheCatalogueAndOthersAreToldApart() {
		assertEquals("[social network, sales, design]", sara().skills().toString());
		assertEquals(List.of("sewing"), sara().otherSkills());
	}

	@Test
	void ofSeveralMeasuresATaskNamesTheOneThatIsMeant() {
		assertEquals(List.of("MEASURE هدف: الطلبات"), Reports.arabic("""
				خطة خ {
					فريق { دور سارة }
					هدف ه "هدف" مبيعات {
						قياس الطلبات إلى ٩ طلبات بحلول ٢٠٢٧-٠٦-٣٠
						قياس الإيراد إلى ٩ SAR بحلول ٢٠٢٧-٠٦-٣٠
					}
					قياس ه بمقياس الطلبات في ٢٠٢٧-٠٥-٠١ بواسطة سارة
				}
				""").parties().get(0).tasks().stream().map(TasksTest::line).toList());
	}

	private static PartyFacts sara() {
		return Reports.english(PLAN).parties().get(0);
	}

	private static String line(Task task) {
		return task.kind() + " " + task.text() + (task.done() ? " done" : "");
	}
}
