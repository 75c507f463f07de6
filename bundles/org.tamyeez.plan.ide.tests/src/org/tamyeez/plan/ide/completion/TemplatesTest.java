package org.tamyeez.plan.ide.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tamyeez.plan.formatting.PlanFormatter;
import org.tamyeez.plan.language.Keywords.Spelling;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.testing.Plans;

/** Each template can be read as it is, and has the one form that plans have. */
class TemplatesTest {

	/** What has to stand around an element, from the outside in; else it is a plan. */
	private static final Map<String, List<String>> AROUND = Map.of("AudienceGroup", List.of("plan P", "audience A"),
			"GoalMeasure", List.of("plan P", "goal G"), "Content", List.of("plan P", "channel C"), "Role",
			List.of("plan P", "team"), "Activity", List.of("plan P", "phase P launch"), "Correction",
			List.of("plan P", "measure G"), "Risk", List.of("plan P", "crisis"), "Profile", List.of("policy P"));
	private static final Set<String> OUTSIDE = Set.of("Plan", "Policy", "Style");

	private static final Map<String, String> ARABIC = Map.of("plan P", "خطة P", "audience A", "جمهور A", "goal G", "هدف G",
			"channel C", "قناة C", "team", "فريق", "phase P launch", "مرحلة P إطلاق", "measure G", "قياس G", "crisis",
			"أزمة",
			"policy P", "سياسة P");

	private static final Templates TEMPLATES = Plans.withAllRules().service(Templates.class);

	static Stream<Arguments> templates() {
		return Stream.of(Language.ENGLISH, Language.ARABIC)
				.flatMap(language -> TEMPLATES.types(language).stream().map(type -> Arguments.of(type, language)));
	}

	@ParameterizedTest
	@MethodSource("templates")
	void isReadAndHasTheFormOfPlans(String type, Language language) {
		String filled = Snippets.plain(TEMPLATES.text(type, language).replace("@start", "2027-01-03")
				.replace("@end", "2027-06-30").replace("@today", "2026-12-15").replace("@currency", "SAR"));
		String text = within(type, filled, language);
		XtextResource file = Plans.withAllRules().read(text);
		assertFalse(file.getParseResult().hasSyntaxErrors(), text);
		PlanFormatter formatter = Plans.withAllRules().service(PlanFormatter.class);
		Spelling spelling = language == Language.ARABIC ? Spelling.ARABIC : Spelling.ENGLISH;
		assertEquals(Optional.of(text), formatter.format(file, Optional.of(spelling)));
	}

	/** An element with what has to stand around it, in keywords of the language. */
	private static String within(String type, String element, Language language) {
		List<String> around = OUTSIDE.contains(type) ? List.of() : AROUND.getOrDefault(type, List.of("plan P"));
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < around.size(); i++) {
			text.append("\t".repeat(i))
					.append(language == Language.ARABIC ? ARABIC.getOrDefault(around.get(i), "") : around.get(i))
					.append(" {\n");
		}
		element.lines().forEach(line -> text.append("\t".repeat(around.size())).append(line).append('\n'));
		for (int i = around.size() - 1; i >= 0; i--) {
			text.append("\t".repeat(i)).append("}\n");
		}
		return text.toString();
	}

	@Test
	void hasTheSameTemplatesInBothLanguages() {
		assertEquals(TEMPLATES.types(Language.ENGLISH), TEMPLATES.types(Language.ARABIC));
		TEMPLATES.types(Language.ENGLISH)
				.forEach(type -> assertEquals(type, String.valueOf(PlanPackage.eINSTANCE.getEClassifier(type).getName())));
	}

	@Test
	void fillsGapsWhereAnEditorKnowsNone() {
		assertEquals("goal Name \"[Title]\" {\n}", Snippets.plain("goal ${1:Name} \"${2:[Title]}\" {\n\t$0\n}"));
	}
}
