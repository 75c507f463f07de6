package org.tamyeez.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A paragraph of text with emphasis and links. Its direction is that of its first letter.
 *
 * @param spans its parts, in the order they are read
 */
public record RichText(List<Span> spans) {

	/** How a part of a text stands out. */
	public enum Emphasis {
		/** Not at all. */
		NONE,
		/** Set in bold. */
		STRONG,
		/** Set back, as what is said beside the matter. */
		MUTED
	}

	/**
	 * A part of a text.
	 *
	 * @param text      the words
	 * @param emphasis  how they stand out
	 * @param link      where a click leads: http, https or mailto, or {@code #id} of a section
	 * @param direction the direction that holds within it, whatever stands around: an account's name, a formula, a web
	 *                  address; empty for ordinary words
	 */
	public record Span(String text, Emphasis emphasis, Optional<String> link, Optional<ReadingDirection> direction) {
	}

	/** Plain text. */
	public static RichText of(String text) {
		return new RichText(List.of(new Span(text, Emphasis.NONE, Optional.empty(), Optional.empty())));
	}

	/** Text in bold. */
	public static RichText strong(String text) {
		return new RichText(List.of(new Span(text, Emphasis.STRONG, Optional.empty(), Optional.empty())));
	}

	/** Text that is set back. */
	public static RichText muted(String text) {
		return new RichText(List.of(new Span(text, Emphasis.MUTED, Optional.empty(), Optional.empty())));
	}

	/** Text that is read from the left wherever it stands, such as an account's name. */
	public static RichText code(String text) {
		return new RichText(List.of(new Span(text, Emphasis.NONE, Optional.empty(),
				Optional.of(ReadingDirection.LEFT_TO_RIGHT))));
	}

	/** Text that leads somewhere. */
	public static RichText link(String text, String address) {
		return new RichText(List.of(new Span(text, Emphasis.NONE, Optional.of(address), Optional.empty())));
	}

	/** This text and another one behind it. */
	public RichText then(RichText other) {
		List<Span> both = new ArrayList<>(spans);
		both.addAll(other.spans);
		return new RichText(List.copyOf(both));
	}

	/** The words alone. */
	public String plain() {
		return spans.stream().map(Span::text).collect(Collectors.joining());
	}

	/** Whether it says nothing. */
	public boolean isBlank() {
		return plain().isBlank();
	}

	/** The direction of the paragraph. Parts with a direction of their own count only where no other part decides it. */
	public ReadingDirection direction(ReadingDirection otherwise) {
		String others = spans.stream().filter(span -> span.direction().isEmpty()).map(Span::text)
				.collect(Collectors.joining());
		return ReadingDirection.of(others, ReadingDirection.of(plain(), otherwise));
	}
}
