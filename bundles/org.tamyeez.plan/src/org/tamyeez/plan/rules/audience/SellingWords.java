package org.tamyeez.plan.rules.audience;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.plan.model.Text;
import org.tamyeez.plan.rules.ContentWords;
import org.tamyeez.plan.text.Topic;
import org.tamyeez.plan.text.WordLists;

/**
 * Words of a text that sell.
 *
 * @param topic the way in which they do
 * @param words the words as they are written
 */
record SellingWords(Topic topic, String words) {

	private static final List<Topic> TOPICS = List.of(Topic.CALL_TO_BUY, Topic.DISCOUNT, Topic.PRICE);

	/**
	 * The first selling words of a text in any of its languages. A call to buy weighs more than a price.
	 *
	 * @param lists the words that sell
	 */
	static Optional<SellingWords> in(@Nullable Text text, WordLists lists) {
		return ContentWords.readings(text).stream().flatMap(reading -> TOPICS.stream().flatMap(
				topic -> lists.find(topic, reading).map(words -> new SellingWords(topic, words)).stream()))
				.findFirst();
	}
}
