package org.tamyeez.plan.rule;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.tamyeez.plan.language.Keywords;
import org.tamyeez.plan.language.Keywords.Spelling;
import org.tamyeez.plan.language.SyntaxProblem;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.value.Money;
import org.tamyeez.plan.value.Percent;
import org.tamyeez.plan.value.PlanDate;
import org.tamyeez.plan.value.Quantity;
import org.tamyeez.plan.value.TimeSpan;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Makes the words of findings, in the reader's language. */
@Singleton
public class RuleMessages {

	private static final String BUNDLES = "org.tamyeez.plan.rules.%s.messages";
	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private final RuleCatalogue catalogue;
	private final Keywords keywords;
	private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

	/**
	 * @param catalogue the rules, which tell where a message stands
	 * @param keywords  the keyword table, which has the words for the values of the model's enumerations
	 */
	@Inject
	public RuleMessages(RuleCatalogue catalogue, Keywords keywords) {
		this.catalogue = catalogue;
		this.keywords = keywords;
	}

	/** What is wrong and what to do about it. */
	public String message(Finding finding, Language language) {
		return words(finding.rule(), finding.group(), finding.message(), finding.arguments(), language);
	}

	/** What a related place has to do with the finding. */
	public String message(Finding finding, Finding.Related related, Language language) {
		return words(finding.rule(), finding.group(), related.message(), related.arguments(), language);
	}

	/** What a repair does. */
	public String title(Finding finding, Fix fix, Language language) {
		return words(finding.rule(), finding.group(), fix.message(), fix.arguments(), language);
	}

	/** What a rule finds, in a few words. */
	public String summary(Rule<?> rule, Language language) {
		return words(rule.name(), rule.group(), rule.name() + ".summary", List.of(), language);
	}

	private String words(String rule, RuleGroup group, String key, List<Object> arguments, Language language) {
		if (arguments.size() == 1 && arguments.get(0) instanceof SyntaxProblem problem) {
			return new ProblemWords(bundle(RuleGroup.FORM, language), keywords, language).of(problem);
		}
		if (arguments.size() == 1 && arguments.get(0) instanceof TextProblems.Unresolved unresolved) {
			return new ProblemWords(bundle(RuleGroup.FORM, language), keywords, language).of(unresolved);
		}
		Object[] words = arguments.stream().map(argument -> word(argument, language)).toArray();
		Optional<OutsideRules.Messages> outside = outside(rule);
		if (outside.isEmpty()) {
			return format(bundle(group, language), key, words, language);
		}
		try {
			return format(bundle(outside.get(), language), key, words, language);
		} catch (RuntimeException e) {
			// A rule from outside that lacks words shall not cost the reader the findings of all others.
			return key;
		}
	}

	private static String format(ResourceBundle bundle, String key, Object[] words, Language language) {
		return new MessageFormat(bundle.getString(key), locale(language)).format(words);
	}

	private Optional<OutsideRules.Messages> outside(String rule) {
		return catalogue.outside().messagesOf(rule);
	}

	private ResourceBundle bundle(OutsideRules.Messages messages, Language language) {
		return ResourceBundle.getBundle(messages.baseName(), locale(language), messages.loader(), NO_FALLBACK);
	}

	private ResourceBundle bundle(RuleGroup group, Language language) {
		return bundles.computeIfAbsent(group + "/" + language, key -> ResourceBundle.getBundle(
				String.format(Locale.ROOT, BUNDLES, group.id()), locale(language), RuleMessages.class.getClassLoader(),
				NO_FALLBACK));
	}

	/** All keys of a group's messages, for the tests that hold the languages against each other. */
	public Collection<String> keys(RuleGroup group, Language language) {
		return bundle(group, language).keySet();
	}

	/** Whether a message exists. */
	public boolean has(Rule<?> rule, String key, Language language) {
		try {
			Optional<OutsideRules.Messages> outside = outside(rule.name());
			ResourceBundle bundle = outside.isPresent() ? bundle(outside.get(), language) : bundle(rule.group(), language);
			return bundle.containsKey(key);
		} catch (MissingResourceException e) {
			return false;
		}
	}

	/** The rules whose messages these are. */
	public RuleCatalogue catalogue() {
		return catalogue;
	}

	private static Locale locale(Language language) {
		return language == Language.ARABIC ? Locale.forLanguageTag("ar") : Locale.ROOT;
	}

	/** A value of a plan as it is read: amounts, dates, words of the model's enumerations, texts, and lists of these. */
	public String word(Object argument, Language language) {
		if (argument instanceof Words words) {
			return words.in(language);
		}
		if (argument instanceof Enumerator value) {
			return keyword(value.getLiteral(), language);
		}
		if (argument instanceof Money money) {
			return number(money.amount()) + " " + money.currency();
		}
		if (argument instanceof PlanDate date) {
			return date.hijri() ? date.toString().replace("AH", keyword("AH", language)) : date.toString();
		}
		if (argument instanceof Percent percent) {
			return number(percent.amount()) + "%";
		}
		if (argument instanceof Quantity quantity) {
			String blank = quantity.unit().isEmpty() || "%".equals(quantity.unit()) ? "" : " ";
			return number(quantity.amount()) + blank + keyword(quantity.unit(), language);
		}
		if (argument instanceof TimeSpan span) {
			return span.amount() + " " + keyword(span.unit().keyword(), language);
		}
		if (argument instanceof BigDecimal decimal) {
			return number(decimal);
		}
		if (argument instanceof Collection<?> many) {
			return many.stream().map(one -> word(one, language))
					.collect(Collectors.joining(language == Language.ARABIC ? "، " : ", "));
		}
		return String.valueOf(argument);
	}

	private String keyword(String id, Language language) {
		return keywords.spelled(id, language == Language.ARABIC ? Spelling.ARABIC : Spelling.ENGLISH);
	}

	private static String number(BigDecimal number) {
		return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
	}
}
