package org.tamyeez.plan.rules.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.tamyeez.plan.knowledge.Knowledge;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.Plan;
import org.tamyeez.plan.rule.Check;
import org.tamyeez.plan.rule.Nearest;
import org.tamyeez.plan.rule.Rule;
import org.tamyeez.plan.rule.RuleGroup;
import org.tamyeez.plan.rule.Severity;
import org.tamyeez.plan.rule.TextEdit;
import org.tamyeez.plan.value.Money;

/** What stands behind an amount is no currency of ISO 4217. */
public final class UnknownCurrency extends Rule<EObject> {

	/** The currencies that plans are most often written in, before all others. */
	private static final List<String> USUAL = List.of("SAR", "AED", "KWD", "QAR", "BHD", "OMR", "EGP", "JOD", "IQD", "SYP",
			"LBP", "YER", "SDG", "LYD", "TND", "DZD", "MAD", "MRU", "USD", "EUR", "GBP");
	private static final List<Language> NAMED_IN = List.of(Language.ARABIC, Language.ENGLISH);

	/** Declares the rule. */
	public UnknownCurrency() {
		super("W15", "unknown-currency", RuleGroup.FORM, Severity.ERROR, EObject.class);
	}

	@Override
	protected void check(EObject element, Check check) {
		for (Amounts.WrittenCurrency written : Amounts.currencies(element)) {
			if (check.knowledge().isCurrency(written.code())) {
				continue;
			}
			INode node = written.node();
			Check.Report report = check.at(node.getOffset(), node.getLength());
			Optional<String> meant = meant(written.code(), planCurrency(element, check.knowledge()), check.knowledge());
			if (meant.isPresent()) {
				report.variant("nearest").fix("fix", List.of(new TextEdit(node.getOffset(), node.getLength(), meant.get())),
						meant.get());
			}
			report.report(written.code(), meant.orElse(""));
		}
	}

	private static Optional<String> planCurrency(EObject element, Knowledge knowledge) {
		return Check.planOf(element).map(Plan::getBudget).map(Money::currency).filter(knowledge::isCurrency);
	}

	/** The currency that a word was most likely meant to be: by its name, or by a slip of the keyboard. */
	private static Optional<String> meant(String word, Optional<String> planCurrency, Knowledge knowledge) {
		Optional<String> byName = Stream.of(planCurrency.stream(), knowledge.addedCurrencies().stream(), USUAL.stream())
				.flatMap(Function.identity()).filter(code -> isCalled(code, word, knowledge)).findFirst();
		return byName.or(() -> planCurrency.filter(code -> !Nearest.of(word, List.of(code), 1).isEmpty()))
				.or(() -> Nearest.of(word, USUAL, 1).stream().findFirst());
	}

	private static boolean isCalled(String code, String word, Knowledge knowledge) {
		String name = word.startsWith("ال") ? word.substring(2) : word.toLowerCase(Locale.ROOT);
		return NAMED_IN.stream()
				.map(language -> knowledge.currencyName(code, language).toLowerCase(Locale.ROOT))
				.anyMatch(names -> List.of(names.split("\\s+")).contains(name));
	}
}
