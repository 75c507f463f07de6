package org.tamyeez.plan.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.tamyeez.plan.language.Keywords;
import org.tamyeez.plan.language.Keywords.Spelling;
import org.tamyeez.plan.services.PlanGrammarAccess;
import org.tamyeez.testing.Plans;

/** The formatter puts keywords into the other language and back. */
class KeywordLanguageTest {

	private static final int FILES = 360;

	private final Plans plans = Plans.withRules();
	private final PlanFormatter formatter = plans.service(PlanFormatter.class);
	private final PlanGrammarAccess grammar = plans.service(PlanGrammarAccess.class);

	@Test
	void everyKeywordGoesToArabicAndBack() {
		Sentences sentences = new Sentences(1, List.of("Sara", "سارة", "one_two", "x-1"));
		for (int i = 0; i < FILES; i++) {
			String text = switch (i % 6) {
				case 0 -> sentences.of(grammar.getPlanFileRule());
				case 1 -> sentences.of(grammar.getPolicyRule());
				case 3 ->
					sentences.of(grammar.getStyleRule()) + "policy P { " + sentences.of(grammar.getKnowledgeEntryRule())
							+ sentences.of(grammar.getProfileRule()) + "}";
				case 2 -> "plan P { " + sentences.of(grammar.getPhaseRule()) + sentences.of(grammar.getChannelRule()) + "}";
				default -> sentences.of(grammar.getPlanRule());
			};
			XtextResource read = plans.read(text);
			assertTrue(!read.getParseResult().hasSyntaxErrors(), text);
			goesToArabicAndBack(read);
		}
		Set<String> unused = new HashSet<>();
		plans.service(Keywords.class).all().forEach(keyword -> unused.add(keyword.id()));
		unused.removeAll(sentences.keywords());
		assertEquals(Set.of(), unused, "keywords that no file used");
	}

	/** Names that are keywords, or parts of them, in either language. */
	@Test
	void namesNeverGrowTogetherWithKeywords() {
		List<String> names = plans.service(Keywords.class).all().stream()
				.flatMap(keyword -> Stream.of(keyword.id().split(" "), keyword.arabic().split(" "))).flatMap(Stream::of)
				.distinct()
				.toList();
		Sentences sentences = new Sentences(2, names);
		int understood = 0;
		for (int i = 0; i < FILES; i++) {
			XtextResource read = plans.read(sentences.of(grammar.getPlanFileRule()));
			if (!read.getParseResult().hasSyntaxErrors()) {
				goesToArabicAndBack(read);
				understood++;
			}
		}
		assertTrue(understood > FILES / 20, "Only " + understood + " files were understood");
	}

	@Test
	void keepsAKeywordThatWouldGrowTogetherWithAName() {
		arabic("study جزء from 2027-01-01 to 2027-02-01", "دراسة جزء from 2027-01-01 إلى 2027-02-01");
	}

	@Test
	void usesTheWordThatReadsBetterBeforeADate() {
		arabic("measure G on 2027-01-01 by Sara", "قياس G في 2027-01-01 بواسطة Sara");
		arabic("goal G { measure revenue by 2027-01-01 }", "هدف G { قياس revenue بحلول 2027-01-01 }");
	}

	@Test
	void leavesNamesThatLookLikeKeywords() {
		arabic("goal sales \"goal\" sales contributes to marketing // goal",
				"هدف sales \"goal\" مبيعات يسهم في marketing // goal");
		arabic("phase Prepare study from 1448-01-05 AH", "مرحلة Prepare دراسة من 1448-01-05 هـ");
	}

	private void arabic(String english, String arabic) {
		String text = "plan P {\n\t" + english + "\n}\n";
		assertEquals(text.replace("plan", "خطة").replace(english, arabic),
				formatter.format(plans.read(text), Optional.of(Spelling.ARABIC)).orElseThrow());
		goesToArabicAndBack(plans.read(text));
	}

	private void goesToArabicAndBack(XtextResource read) {
		String english = formatter.format(read, Optional.of(Spelling.ENGLISH)).orElseThrow();
		String arabic = formatter.format(plans.read(english), Optional.of(Spelling.ARABIC)).orElseThrow();
		XtextResource inArabic = plans.read(arabic);
		assertEquals(english, formatter.format(inArabic, Optional.of(Spelling.ENGLISH)).orElseThrow());
		assertEquals(arabic, formatter.format(inArabic, Optional.empty()).orElseThrow(), "not formatted");
		assertEquals(describe(read.getContents().get(0)), describe(inArabic.getContents().get(0)), arabic);
	}

	/** All that an element says, but for the names that it refers to. */
	private static String describe(EObject element) {
		StringBuilder description = new StringBuilder(element.eClass().getName()).append('(');
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			description.append(attribute.getName()).append('=').append(element.eGet(attribute)).append(' ');
		}
		element.eContents().forEach(child -> description.append(describe(child)));
		return description.append(')').toString();
	}
}
