package org.tamyeez.plan.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.tamyeez.plan.model.CountryEntry;
import org.tamyeez.plan.model.CurrencyEntry;
import org.tamyeez.plan.model.KnowledgeEntry;
import org.tamyeez.plan.model.Language;
import org.tamyeez.plan.model.OccasionEntry;
import org.tamyeez.plan.model.PlatformEntry;
import org.tamyeez.plan.model.TopicWords;
import org.tamyeez.plan.text.Phrases;
import org.tamyeez.plan.text.Topic;
import org.tamyeez.plan.text.WordLists;
import org.tamyeez.plan.value.Currencies;

/**
 * What is known of the world that a plan is made for: platforms, occasions, countries, currencies, and words. The program
 * knows some; the policy of a plan can know more, and better. Instances do not change and serve all threads.
 * <p>
 * Metrics are known in the same way, but by their names: scoping finds those of the catalogue and of the policy.
 */
public final class Knowledge {

	private static final Locale ARABIC = Locale.forLanguageTag("ar");
	/** Decimals of money in a currency that nobody knows. */
	private static final int USUAL_DECIMALS = 2;
	private static final Knowledge BUILT_IN = new Knowledge(Platforms.builtIn(), Occasions.builtIn(), Countries.builtIn(),
			WordLists.builtIn(), Map.of());

	private final Platforms platforms;
	private final Occasions occasions;
	private final Countries countries;
	private final WordLists words;
	private final Map<String, AddedCurrency> currencies;

	private Knowledge(Platforms platforms, Occasions occasions, Countries countries, WordLists words,
			Map<String, AddedCurrency> currencies) {
		this.platforms = platforms;
		this.occasions = occasions;
		this.countries = countries;
		this.words = words;
		this.currencies = currencies;
	}

	/** What the program knows itself. */
	public static Knowledge builtIn() {
		return BUILT_IN;
	}

	/**
	 * What the program knows, and what policies add to it.
	 *
	 * @param added what the policies add; of two that speak of the same, the later one counts
	 */
	public static Knowledge with(Collection<? extends KnowledgeEntry> added) {
		return added.isEmpty() ? BUILT_IN : new Collector(added).knowledge();
	}

	/** The platforms that channels run on, living and dead. */
	public Platforms platforms() {
		return platforms;
	}

	/** The occasions that come every year. */
	public Occasions occasions() {
		return occasions;
	}

	/** The countries with their weekends. */
	public Countries countries() {
		return countries;
	}

	/** The words by which a text is seen to speak of a topic. */
	public WordLists words() {
		return words;
	}

	/** Whether a word is the code of a currency, in whatever case. */
	public boolean isCurrency(String code) {
		return currencies.containsKey(code.toUpperCase(Locale.ROOT)) || Currencies.isCurrency(code);
	}

	/** The codes of the currencies that policies add. */
	public Collection<String> addedCurrencies() {
		return currencies.keySet();
	}

	/** How many decimals an amount of a currency has. */
	public int decimals(String code) {
		AddedCurrency added = currencies.get(code.toUpperCase(Locale.ROOT));
		if (added != null) {
			return added.decimals();
		}
		return Currencies.isCurrency(code)
				? Math.max(0, Currency.getInstance(code.toUpperCase(Locale.ROOT)).getDefaultFractionDigits())
				: USUAL_DECIMALS;
	}

	/** What a currency is called in a language; its code if there is no such currency. */
	public String currencyName(String code, Language language) {
		AddedCurrency added = currencies.get(code.toUpperCase(Locale.ROOT));
		if (added != null) {
			return language == Language.ARABIC ? added.arabic() : added.name();
		}
		return Currencies.isCurrency(code) ? Currency.getInstance(code.toUpperCase(Locale.ROOT))
				.getDisplayName(language == Language.ARABIC ? ARABIC : Locale.ENGLISH) : code;
	}

	/**
	 * A currency that ISO 4217 does not have.
	 *
	 * @param name     its English name
	 * @param arabic   its Arabic name
	 * @param decimals how many decimals its amounts have
	 */
	private record AddedCurrency(String name, String arabic, int decimals) {
	}

	/** Reads what policies say. What is not understood is left out: it is a finding where it stands. */
	private static final class Collector {
		private final List<Platform> platforms = new ArrayList<>();
		private final List<YearlyOccasion> occasions = new ArrayList<>();
		private final Map<String, Country> countries = new LinkedHashMap<>();
		private final Map<Topic, Phrases> words = new EnumMap<>(Topic.class);
		private final Map<String, AddedCurrency> currencies = new LinkedHashMap<>();

		Collector(Collection<? extends KnowledgeEntry> entries) {
			entries.forEach(this::add);
		}

		Knowledge knowledge() {
			return new Knowledge(BUILT_IN.platforms.with(platforms), BUILT_IN.occasions.with(occasions),
					BUILT_IN.countries.with(List.copyOf(countries.values())), WordLists.with(words), Map.copyOf(currencies));
		}

		private void add(KnowledgeEntry entry) {
			if (entry instanceof TopicWords topic && topic.getTopic() != null) {
				Topic.find(topic.getTopic()).ifPresent(found -> words.merge(found,
						new Phrases(topic.getWords(), topic.getExceptions()), Phrases::and));
			} else if (entry instanceof PlatformEntry platform && platform.getText() != null) {
				platforms.add(AddedEntries.platform(platform));
			} else if (entry instanceof OccasionEntry occasion && occasion.getText() != null && occasion.getDate() != null) {
				occasions.add(AddedEntries.occasion(occasion));
			} else if (entry instanceof CountryEntry country && country.getCode() != null) {
				Country added = AddedEntries.country(country, known(country.getCode()));
				countries.put(added.code(), added);
			} else if (entry instanceof CurrencyEntry currency && currency.getCode() != null) {
				currencies.put(currency.getCode().toUpperCase(Locale.ROOT),
						new AddedCurrency(AddedEntries.name(currency.getText(), Language.ENGLISH, currency.getCode()),
								AddedEntries.name(currency.getText(), Language.ARABIC, currency.getCode()),
								currency.getDecimals()));
			}
		}

		private Optional<Country> known(String code) {
			return Optional.ofNullable(countries.get(code.toUpperCase(Locale.ROOT))).or(() -> BUILT_IN.countries.find(code));
		}
	}
}
