package org.tamyeez.plan.rules;

import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.tamyeez.plan.model.Message;
import org.tamyeez.plan.model.Need;
import org.tamyeez.plan.model.Text;

/** What follows from what messages say, and from what is said of them. */
public final class MessageFacts {

	private MessageFacts() {
	}

	/** Whether a message answers a need: it says so, or its words speak of what is needed. */
	public static boolean answers(Message message, Need need) {
		return message.getNeeds().contains(need) || speaksOf(message, need.getText());
	}

	/** Whether the text of a message, or a merit that it tells, speaks of a subject. */
	public static boolean speaksOf(Message message, @Nullable Text subject) {
		return Stream.concat(Stream.ofNullable(message.getText()), message.getMerits().stream())
				.anyMatch(text -> ContentWords.speaksOf(text, subject));
	}
}
