package org.tamyeez.plan.ide.element;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.Keyword;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.PlanPackage;
import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.services.PlanGrammarAccess;
import org.tamyeez.testing.Plans;

/** Editors know all that a plan can consist of. */
class ElementKindTest {

	private final GrammarWords grammar = Plans.withAllRules().service(GrammarWords.class);
	private final Meanings meanings = Plans.withAllRules().service(Meanings.class);

	static List<EClass> types() {
		return PlanPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> !type.isAbstract()).toList();
	}

	@ParameterizedTest
	@MethodSource("types")
	void isKnownAsAnElementOrAsAPart(EClass type) {
		assertEquals(!ElementKind.PARTS.contains(type), ElementKind.of(type).isPresent(), type.getName());
	}

	@ParameterizedTest
	@MethodSource("types")
	void beginsWithAKeywordThatHasAMeaning(EClass type) {
		if (ElementKind.of(type).isPresent()) {
			boolean chosen = type == Literals.PROOF;
			Optional<String> keyword = grammar.keywordOf((EClassifier) type);
			assertEquals(!chosen, keyword.isPresent(), type.getName());
			assertTrue(keyword.isEmpty() || grammar.opensElement(keyword.get()));
		}
		for (Language language : List.of(Language.ENGLISH, Language.ARABIC)) {
			assertFalse(meanings.of(type, language).isBlank(), type.getName());
		}
	}

	@Test
	void tellsWhatAKeywordMeansWhereItStands() {
		assertEquals(Optional.of(Literals.GOAL_MEASURE), grammar.meaning("measure", Literals.GOAL));
		assertEquals(Optional.of(Literals.MEASUREMENT), grammar.meaning("measure", Literals.PLAN));
		assertEquals(Optional.of(Literals.MARKET__AGE), grammar.meaning("age", Literals.MARKET));
		assertEquals(Optional.of(Literals.DISCIPLINE), grammar.meaning("public relations", Literals.GOAL));
		assertEquals(Optional.of("measure"), grammar.keywordOf(EcoreUtil.create(Literals.GOAL_MEASURE)));
		assertEquals(Optional.of("for market"), grammar.label(Literals.GOAL, Literals.GOAL__MARKETS));
	}

	@Test
	void givesEveryWordOfTheGrammarItsMeaning() {
		PlanGrammarAccess access = Plans.withAllRules().service(PlanGrammarAccess.class);
		Keyword age = access.getMarketAccess().getAgeKeyword_4_1_0_0();
		assertEquals(Optional.of(Literals.MARKET__AGE), grammar.meaning(age));
	}
}
