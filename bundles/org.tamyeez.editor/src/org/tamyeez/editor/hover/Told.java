package org.tamyeez.editor.hover;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * What is told about something, now or as soon as it is known.
 *
 * @param content what is told
 */
public record Told(CompletableFuture<Content> content) {

	/**
	 * Words and what can be done about them.
	 *
	 * @param markdown the words
	 * @param offers   what can be done
	 */
	public record Content(String markdown, List<Offer> offers) {

		/** Whether there is nothing to tell. */
		public boolean isEmpty() {
			return markdown.isBlank() && offers.isEmpty();
		}
	}

	/**
	 * Something that can be done about it.
	 *
	 * @param title what it does
	 * @param doing the doing, in the thread of the window
	 */
	public record Offer(String title, Runnable doing) {
	}

	/** Words that are known. */
	public static Told now(String markdown) {
		return new Told(CompletableFuture.completedFuture(new Content(markdown, List.of())));
	}
}
