package org.tamyeez.plan.ide.hover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.tamyeez.plan.ide.element.PlanKnowledge;
import org.tamyeez.plan.ide.element.WrittenFeature;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.ParameterSetting;
import org.tamyeez.plan.model.PlanPackage.Literals;
import org.tamyeez.plan.model.RuleSetting;
import org.tamyeez.plan.value.PlanDate;

import com.google.inject.Inject;

/** Tells what a word of a plan is: a name, a rule, a value or a keyword. */
class WordCard {

	private final EObjectAtOffsetHelper names;
	private final ElementCard elements;
	private final RuleCard rules;
	private final ValueCard values;
	private final KeywordCard keywords;
	private final Clock clock;

	@Inject
	WordCard(EObjectAtOffsetHelper names, ElementCard elements, RuleCard rules, ValueCard values, KeywordCard keywords,
			Clock clock) {
		this.names = names;
		this.elements = elements;
		this.rules = rules;
		this.values = values;
		this.keywords = keywords;
		this.clock = clock;
	}

	/** What a word is, as Markdown; none where there is nothing to tell. */
	Optional<String> of(ILeafNode leaf, XtextResource file, Language language) {
		EObject named = names.getElementWithNameAt(file, leaf.getOffset());
		if (named != null) {
			return Optional.of(elements.of(named, language));
		}
		Optional<WrittenFeature> written = WrittenFeature.of(leaf);
		return written.isPresent() ? value(leaf, written.get(), language) : keywords.of(leaf.getGrammarElement(), language);
	}

	private Optional<String> value(ILeafNode leaf, WrittenFeature written, Language language) {
		EObject owner = written.owner();
		EStructuralFeature feature = written.feature();
		String text = leaf.getText();
		if (feature == Literals.WAIVER__RULE || feature == Literals.RULE_SETTING__RULE) {
			return rules.of(text, language);
		}
		if (owner instanceof ParameterSetting && owner.eContainer() instanceof RuleSetting setting) {
			return rules.of(String.valueOf(setting.getRule()), ((ParameterSetting) owner).getName(), language);
		}
		if (feature == Literals.CHANNEL__PLATFORM) {
			return PlanKnowledge.at(owner).platforms().find(text)
					.map(platform -> values.of(platform, LocalDate.now(clock), language));
		}
		if (written.value() instanceof PlanDate date) {
			return Optional.of(values.of(date, language));
		}
		return values.ofCurrency(text, PlanKnowledge.at(owner), language)
				.or(() -> keywords.of(leaf.getGrammarElement(), language));
	}
}
