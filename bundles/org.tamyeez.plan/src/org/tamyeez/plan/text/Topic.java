package org.tamyeez.plan.text;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.tamyeez.plan.language.Keywords;
import org.tamyeez.plan.model.Language;

/** What a text can speak of. Each topic has a list of words and phrases for each language. */
public enum Topic {
	/** What something costs. */
	PRICE("السعر"),
	/** That something costs less than usual. */
	DISCOUNT("التخفيض"),
	/** That the reader shall buy, order or book. */
	CALL_TO_BUY("دعوة_للشراء"),
	/** That the reader must not think twice: haste, scarcity, threat. */
	PRESSURE("الضغط"),
	/** Words that belittle the reader or others. */
	INSULT("الإساءة"),
	/** What the reader gets: a merit of the offering, or an offer. */
	OFFER("العرض");

	private static final String ARTICLE = "ال";

	private final String arabic;

	Topic(String arabic) {
		this.arabic = arabic;
	}

	/** The file that holds the topic's words of a language. */
	public String file(String language) {
		return name(Language.ENGLISH) + "_" + language + ".txt";
	}

	/** The name that a policy uses, in a language: {@code call_to_buy}. */
	public String name(Language language) {
		return language == Language.ARABIC ? arabic : name().toLowerCase(Locale.ROOT);
	}

	/** The topic that is meant by a name in either language, with or without an article; none if there is no such topic. */
	public static Optional<Topic> find(String written) {
		String key = key(written);
		return Stream.of(values()).filter(topic -> key(topic.name()).equals(key) || key(topic.arabic).equals(key))
				.findFirst();
	}

	private static String key(String name) {
		String folded = Keywords.fold(name).toLowerCase(Locale.ROOT).replace('-', '_');
		return folded.startsWith(ARTICLE) ? folded.substring(ARTICLE.length()) : folded;
	}
}
